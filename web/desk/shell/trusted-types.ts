type Rule = (text: string) => string;

interface Policies {
  createPolicy(name: string, rules: { readonly createHTML: Rule; readonly createScriptURL: Rule }): unknown;
}

declare global {
  interface Window {
    readonly trustedTypes?: Policies;
  }
}

/**
 * The library writes its styles with innerHTML. They hold no "<"; anything that does is no style and is not let in. A
 * worker runs a file of the desk, and nothing else.
 */
window.trustedTypes?.createPolicy('default', {
  createHTML(text) {
    if (text.includes('<')) throw new TypeError('markup is not made from text');
    return text;
  },
  createScriptURL(address) {
    if (!address.startsWith(`${location.origin}/desk/assets/`)) throw new TypeError('not a script of the desk');
    return address;
  },
});

export {};
