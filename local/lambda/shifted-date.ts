/** Makes `Date` of this thread tell the time of the stack's clock, so that the product needs no hook for it. */
export function shiftDate(offset: SharedArrayBuffer): void {
  const ahead = new Float64Array(offset);
  const Real = Date;
  const realNow = Real.now;
  const now = (): number => Math.floor(realNow() + (ahead[0] ?? 0));
  Real.now = now;
  globalThis.Date = new Proxy(Real, {
    construct: (target, parts, newTarget) => Reflect.construct(target, parts.length === 0 ? [now()] : parts, newTarget),
    apply: () => new Real(now()).toString(),
  });
  Real.prototype.constructor = globalThis.Date;
}
