import type { Day } from '../../domain/day.ts';
import type { Aside, SetAside } from '../aside.ts';

export class MemoryAside implements Aside {
  readonly kept = new Map<string, SetAside>();

  async put(entry: SetAside) {
    if (this.kept.has(entry.key)) return false;
    this.kept.set(entry.key, entry);
    return true;
  }

  async all() {
    return [...this.kept.values()];
  }

  async tried(key: string, on: Day) {
    const entry = this.kept.get(key);
    if (entry) this.kept.set(key, { ...entry, triedOn: on });
  }

  async takeBack(key: string) {
    this.kept.delete(key);
  }
}
