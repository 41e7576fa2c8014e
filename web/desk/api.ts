/** Why something could not be done, in the words of the server where it answered. */
export interface Failure {
  readonly code: string;
  readonly detail: string;
  /** What is wrong in which field: `/opinions/0/text`. */
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
}

export type Answer<T> = { readonly value: T } | { readonly failure: Failure };

export interface Api {
  /** A file that is made on demand. */
  file(path: string): Promise<Answer<Blob>>;
  get<T>(path: string): Promise<Answer<T>>;
  post<T>(path: string, body: unknown, headers: Readonly<Record<string, string>>): Promise<Answer<T>>;
}
