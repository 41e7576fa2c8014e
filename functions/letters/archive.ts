import type { DoorDeps } from '../../shared/http/gate.ts';
import type { Directory } from '../../shared/ports/directory.ts';

/** What letters are made from: they change no case. */
export interface Archive extends DoorDeps {
  readonly directory: Directory;
}
