import type { Instant } from '../../domain/day.ts';
import { builtInSettings, type GateSettings } from '../../gate/settings.ts';
import type { GateBook } from '../gate-book.ts';

/** The gate's memory, under the same conditions as the table, and with nothing forgotten. */
export class MemoryGate implements GateBook {
  readonly counts = new Map<string, number>();
  readonly spent = new Map<string, string>();
  #settings: GateSettings;

  constructor(settings: GateSettings = builtInSettings) {
    this.#settings = settings;
  }

  async take(key: string, most: number, _until: Instant) {
    const count = this.counts.get(key) ?? 0;
    if (count >= most) return 'full';
    this.counts.set(key, count + 1);
    return count + 1;
  }

  async giveBack(key: string, _until: Instant) {
    this.counts.set(key, (this.counts.get(key) ?? 0) - 1);
  }

  async spend(proof: string, use: string, _until: Instant) {
    const before = this.spent.get(proof) ?? use;
    this.spent.set(proof, before);
    return before === use;
  }

  async settings() {
    return this.#settings;
  }

  async putSettings(settings: GateSettings) {
    this.#settings = settings;
  }
}
