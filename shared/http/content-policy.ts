export type Directives = Readonly<Record<string, string>>;

const ours: Directives = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** A page with a proof of work to do runs our own script and its worker, which asks us for the challenge. */
export const provingPolicy: Directives = { 'script-src': "'self'", 'worker-src': "'self'", 'connect-src': "'self'" };

/** The Content-Security-Policy of a page: our own files, nothing inline, and what the page allows on top. */
export function contentPolicy(allows: Directives = {}): string {
  return Object.entries({ ...ours, ...allows })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
