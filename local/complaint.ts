/** Why the stack cannot run, in words for the person at the terminal: no stack trace would tell more. */
export class Complaint extends Error {
  readonly zh: string;

  constructor(zh: string, en: string) {
    super(en);
    this.zh = zh;
  }
}
