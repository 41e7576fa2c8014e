export type Directives = Readonly<Record<string, string>>;

const ours: Directives = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** The Content-Security-Policy of a page: our own files, nothing inline, and what the page allows on top. */
export function contentPolicy(allows: Directives = {}): string {
  return Object.entries({ ...ours, ...allows })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
