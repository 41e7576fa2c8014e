/** A message to an address of somebody else's. */
export interface HookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The address is one to which nothing is sent: not https, or inside a private network. */
export class UnsafeAddress extends Error {
  override readonly name = 'UnsafeAddress';
}

export interface Hooks {
  /** Throws where nothing answers, and `UnsafeAddress` where nothing is sent. No redirect is followed. */
  post(request: HookRequest): Promise<{ readonly status: number; readonly body: string }>;
}
