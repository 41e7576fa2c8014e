interface Policies {
  createPolicy(name: string, rules: { readonly createHTML: (text: string) => string }): unknown;
}

declare global {
  interface Window {
    readonly trustedTypes?: Policies;
  }
}

/** The library writes its styles with innerHTML. They hold no "<"; anything that does is no style and is not let in. */
window.trustedTypes?.createPolicy('default', {
  createHTML(text) {
    if (text.includes('<')) throw new TypeError('markup is not made from text');
    return text;
  },
});

export {};
