import { UserManager, WebStorageStateStore } from 'oidc-client-ts';

export interface SignIn {
  /** Whether somebody is signed in; finishes a sign-in that comes back from the provider. */
  resume(): Promise<boolean>;
  /** A token that is good for now, renewed where the provider lets us. */
  token(): Promise<string | undefined>;
  begin(): Promise<void>;
  end(): Promise<void>;
}

/** Authorization code with PKCE. Tokens live in this tab only. */
export function openSignIn(issuer: string, clientId: string): SignIn {
  const desk = `${location.origin}/desk`;
  const store = new WebStorageStateStore({ store: sessionStorage });
  const manager = new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: desk,
    post_logout_redirect_uri: desk,
    scope: 'openid',
    automaticSilentRenew: false,
    userStore: store,
    stateStore: store,
  });

  async function resume() {
    const query = new URLSearchParams(location.search);
    if (query.has('state') && (query.has('code') || query.has('error'))) {
      try {
        const { state } = await manager.signinRedirectCallback();
        history.replaceState(null, '', isOfTheDesk(state) ? state : '/desk');
      } catch (error) {
        history.replaceState(null, '', '/desk');
        throw error;
      }
    }
    return (await token()) !== undefined;
  }

  async function token() {
    const user = await manager.getUser();
    if (!user?.expired) return user?.access_token;
    const renewed = user.refresh_token && (await manager.signinSilent().catch(() => undefined));
    return renewed ? renewed.access_token : undefined;
  }

  return {
    resume,
    token,
    begin: () => manager.signinRedirect({ state: location.pathname + location.search }),
    async end() {
      // Cognito wants its own name for the way back; a provider without an end of session is just forgotten.
      const args = { extraQueryParams: { client_id: clientId, logout_uri: desk } };
      await manager.signoutRedirect(args).catch(async () => {
        await manager.removeUser();
        location.assign(desk);
      });
    },
  };
}

/** Where somebody was before they signed in. */
function isOfTheDesk(state: unknown): state is string {
  return typeof state === 'string' && state.startsWith('/desk');
}
