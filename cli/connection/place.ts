/** The stack to talk to: one on this machine, by its data directory, or one in the cloud, by its name. */
export type Place = { readonly data: string } | { readonly stack: string; readonly region?: string };
