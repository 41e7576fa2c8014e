/** What a thread is given when it starts. */
export interface Beginning {
  readonly file: string;
  readonly exportName: string;
  readonly functionName: string;
  readonly functionArn: string;
  readonly memoryMb: number;
  /** File descriptor of the function's log. */
  readonly log: number;
  readonly clock: SharedArrayBuffer;
}

/** One event for the handler, as the JSON text Lambda would pass. */
export interface Invocation {
  readonly requestId: string;
  readonly event: string;
  /** Real time, milliseconds since 1970. */
  readonly deadline: number;
}

export interface Failure {
  readonly errorType: string;
  readonly errorMessage: string;
}

/** What a thread says: that it has loaded the handler or could not, and then one answer for each invocation. */
export type Report =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answered'; readonly result: string }
  | { readonly kind: 'failed'; readonly failure: Failure };
