/** Reads again when what was read is older than `ms`: for what is asked for at every action and hardly ever changes. */
export function cached<T>(read: () => Promise<T>, ms: number): () => Promise<T> {
  let last: { readonly at: number; readonly value: Promise<T> } | undefined;
  return () => {
    if (!last || performance.now() - last.at > ms) {
      const reading = { at: performance.now(), value: read() };
      last = reading;
      reading.value.catch(() => {
        if (last === reading) last = undefined;
      });
    }
    return last.value;
  };
}
