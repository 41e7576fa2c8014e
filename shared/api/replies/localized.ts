import * as z from 'zod';

/** What is said in both languages. */
export const localized = z.object({ zh: z.string(), en: z.string() });
