declare module 'saxen' {
  type Decode = (text: string) => string;

  /** As much of it as is used here. */
  export class Parser {
    on(
      what: 'openTag',
      take: (name: string, attributes: () => Readonly<Record<string, string>>, decode: Decode) => void,
    ): this;
    on(what: 'closeTag', take: (name: string) => void): this;
    on(what: 'text', take: (text: string, decode: Decode) => void): this;
    on(what: 'cdata', take: (text: string) => void): this;
    on(what: 'error', take: (error: Error) => void): this;
    parse(xml: string): unknown;
    stop(): void;
  }
}
