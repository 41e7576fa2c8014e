import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly expires: number;
}

/** Where the provider keeps sessions, grants and codes until the stack stops. */
export function memory(): (model: string) => Adapter {
  const kept = new Map<string, Kept>();

  function find(test: (payload: AdapterPayload, key: string) => boolean): AdapterPayload | undefined {
    for (const [key, { payload, expires }] of kept) {
      if (expires < Date.now()) kept.delete(key);
      else if (test(payload, key)) return payload;
    }
    return undefined;
  }

  return (model) => ({
    async upsert(id, payload, expiresIn) {
      kept.set(`${model}:${id}`, { payload, expires: Date.now() + (expiresIn ?? Number.POSITIVE_INFINITY) * 1000 });
    },
    find: async (id) => find((_payload, key) => key === `${model}:${id}`),
    findByUid: async (uid) => find((payload, key) => key.startsWith(`${model}:`) && payload.uid === uid),
    findByUserCode: async () => undefined,
    async consume(id) {
      const found = kept.get(`${model}:${id}`);
      if (found) found.payload.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id) {
      kept.delete(`${model}:${id}`);
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    },
  });
}
