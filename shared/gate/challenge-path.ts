/** Where a challenge for a proof of work is had, by POST. */
export const CHALLENGE_PATH = '/api/petitions/challenge';
