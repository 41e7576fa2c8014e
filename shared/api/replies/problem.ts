import * as z from 'zod';
import { caseEntry } from './case.ts';

const words = z.object({ 'zh-CN': z.string(), en: z.string() });

/** What every refusal and failure is answered with (RFC 9457). */
export const problem = z
  .looseObject({
    type: z.string().meta({ description: '`/problems/` and the code.' }),
    title: z.string(),
    status: z.int(),
    code: z.string().meta({ description: 'Stable; the sentences may change.' }),
    detail: z.string().meta({ description: 'What is allowed instead, in the language that was asked for.' }),
    messages: words,
    request: z.string().optional().meta({ description: 'The id of the request, to be quoted: every log line has it.' }),
    errors: z
      .array(z.object({ pointer: z.string(), code: z.string(), detail: z.string(), messages: words }))
      .optional()
      .meta({ description: 'What is wrong in which field, by JSON pointer.' }),
    problems: z
      .array(z.object({ pointer: z.string(), code: z.string(), messages: words }))
      .optional()
      .meta({ description: 'Of `unsound-law`: what cannot be used, row by row.' }),
    version: z.int().optional().meta({ description: 'Of `stale-version`: the version of the case now.' }),
    since: z
      .array(caseEntry)
      .optional()
      .meta({ description: 'Of `stale-version`: what happened since the version that the caller saw.' }),
  })
  .meta({ id: 'Problem' });
