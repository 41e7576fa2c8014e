/** A request key that begins so is remembered for good, and by the office rather than by who sent it. */
export const IMPORT_KEY = 'import:';
