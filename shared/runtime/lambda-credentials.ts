import { fromEnv } from '@aws-sdk/credential-provider-env';

/**
 * Stands in for the SDK's chain of credential providers in the bundles: Lambda gives a function its credentials in
 * the environment, and a fifth of each bundle would be profiles, single sign-on and metadata services it cannot use.
 */
export const defaultProvider = () => fromEnv();
