import type { FileId } from '../../domain/ids.ts';
import type { Arrival, Downloads, Evidence, Intake } from '../file-shelf.ts';
import { idOf, type TrayFile, type Trays } from '../trays.ts';

export class MemoryTrays implements Trays {
  readonly held = new Map<string, TrayFile[]>();
  readonly sent = new Set<string>();

  async files(tray: string) {
    return [...(this.held.get(tray) ?? [])];
  }

  async put(tray: string, file: TrayFile) {
    const held = this.held.get(tray) ?? [];
    if (!held.some((each) => idOf(each) === idOf(file))) this.held.set(tray, [...held, file]);
  }

  async remove(tray: string, id: FileId) {
    const held = await this.files(tray);
    this.held.set(
      tray,
      held.filter((each) => idOf(each) !== id),
    );
  }

  async isSent(tray: string) {
    return this.sent.has(tray);
  }
}

/** A store of files in memory; `post` is what a browser does with the form. */
export class MemoryFiles implements Intake, Evidence, Downloads {
  readonly incoming = new Map<FileId, { readonly name: string; readonly content: Uint8Array }>();
  readonly waiting = new Map<FileId, Uint8Array>();
  readonly kept = new Map<FileId, Uint8Array>();

  post(id: FileId, name: string, content: Uint8Array): void {
    this.incoming.set(id, { name, content });
  }

  async form(id: FileId, back: string) {
    return { url: 'https://files.test.example/', fields: { key: `incoming/${id}`, success_action_redirect: back } };
  }

  async arrival(id: FileId) {
    const arrived = this.incoming.get(id);
    return arrived && { bytes: arrived.content.length, name: arrived.name };
  }

  async read(id: FileId, _arrival: Arrival) {
    return this.incoming.get(id)?.content;
  }

  async wait(id: FileId, content: Uint8Array) {
    this.waiting.set(id, content);
  }

  async discard(id: FileId) {
    this.incoming.delete(id);
  }

  async forget(id: FileId) {
    this.waiting.delete(id);
  }

  async keep(id: FileId) {
    const content = this.kept.get(id) ?? this.waiting.get(id);
    if (!content) throw new Error(`nothing waits as ${id}`);
    this.kept.set(id, content);
  }

  async link(id: FileId, name: string) {
    return `https://files.test.example/kept/${id}?as=${encodeURIComponent(name)}`;
  }
}
