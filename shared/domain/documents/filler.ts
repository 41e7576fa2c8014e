import type { AtEvent, Scene, WithHistory } from './scene.ts';
import type { FilledValue } from './value.ts';

/** How much of the dossier a field has to look at; each includes the one before. */
export type Source = 'event' | 'history' | 'papers';

/** Fills one field. Its type says whether it can have nothing to say. */
export interface Filler<V extends FilledValue | undefined = FilledValue | undefined> {
  readonly reads: Source;
  readonly say: (scene: Scene) => V;
}

/** From the event, what was written with it, and the case before and after: nothing has to be loaded for it. */
export function fromEvent<V extends FilledValue | undefined>(say: (scene: AtEvent) => V): Filler<V> {
  return { reads: 'event', say };
}

/** From what happened earlier or later as well. */
export function fromHistory<V extends FilledValue | undefined>(say: (scene: WithHistory) => V): Filler<V> {
  return { reads: 'history', say };
}

/** From what the citizen and the offices wrote as well. */
export function fromPapers<V extends FilledValue | undefined>(say: (scene: Scene) => V): Filler<V> {
  return { reads: 'papers', say };
}
