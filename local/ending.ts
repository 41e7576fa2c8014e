/** What has been started and must be stopped, the last first. */
export class Ending {
  private readonly steps: (() => unknown)[] = [];

  add(step: () => unknown): void {
    this.steps.push(step);
  }

  /** Waits for something to start, and remembers to stop it. */
  async begin<T extends { stop(): unknown }>(starting: Promise<T> | T): Promise<T> {
    const started = await starting;
    this.add(() => started.stop());
    return started;
  }

  async run(): Promise<void> {
    for (let step = this.steps.pop(); step; step = this.steps.pop()) await step();
  }
}
