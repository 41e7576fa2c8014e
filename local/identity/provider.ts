import { type Configuration, Provider } from 'oidc-provider';
import type { IdentityKeys } from './keys.ts';
import { memory } from './memory.ts';
import { messagePage, signOutPage } from './pages.ts';
import { readStaff } from './staff.ts';

export interface Registration {
  /** Where the stack answers; the provider is under /idp. */
  readonly url: string;
  readonly clientId: string;
  readonly keys: IdentityKeys;
}

const hour = 3600;

/** A certified OpenID Connect provider for the demo. It knows one client, the desk, and asks for no password. */
export function identityProvider({ url, clientId, keys }: Registration): Provider {
  const provider = new Provider(`${url}/idp`, {
    adapter: memory(),
    jwks: { keys: [keys.signing] },
    cookies: { keys: [keys.cookies] },
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${url}/desk`],
        post_logout_redirect_uris: [`${url}/desk`],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
    ],
    scopes: ['openid', 'profile', 'email', 'offline_access'],
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    conformIdTokenClaims: false,
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, name: nameOf(sub) }) }),
    issueRefreshToken: () => true,
    // The desk is the office's own: nobody has to consent to it.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({ clientId, ...(oidc.account && { accountId: oidc.account.accountId }) });
      grant.addOIDCScope('openid profile email offline_access');
      await grant.save();
      return grant;
    },
    clientBasedCORS: (_context, origin) => origin === url,
    interactions: { url: (_context, { uid }) => `/idp/interaction/${uid}` },
    ttl: {
      Interaction: hour,
      AuthorizationCode: 60,
      AccessToken: 10 * hour,
      IdToken: 10 * hour,
      RefreshToken: 240 * hour,
      Session: 240 * hour,
      Grant: 240 * hour,
    },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: accessTokensFor(url, clientId),
      rpInitiatedLogout: {
        logoutSource(context, form) {
          context.body = signOutPage(form);
        },
        postLogoutSuccessSource(context) {
          context.body = messagePage('已退出', 'You are signed out.');
        },
      },
    },
    renderError(context, { error, error_description }) {
      context.type = 'html';
      context.body = messagePage('无法登录', `${error}: ${error_description ?? ''}`);
    },
  });
  // Any page of this origin may be returned to: which ones is the desk's business.
  provider.Client.prototype.redirectUriAllowed = (uri: string) => new URL(uri).origin === url;
  provider.Client.prototype.postLogoutRedirectUriAllowed = (uri: string) => new URL(uri).origin === url;
  return provider;
}

/** Access tokens are JWTs for the one API there is, named like the client, as the JWT authorizer expects. */
function accessTokensFor(url: string, clientId: string): NonNullable<Configuration['features']>['resourceIndicators'] {
  return {
    enabled: true,
    defaultResource: () => `${url}/api`,
    useGrantedResource: () => true,
    getResourceServerInfo: () => ({
      audience: clientId,
      scope: '',
      accessTokenFormat: 'jwt',
      jwt: { sign: { alg: 'RS256' } },
    }),
  };
}

function nameOf(sub: string): string {
  return readStaff().find((person) => person.sub === sub)?.name.zh ?? sub;
}
