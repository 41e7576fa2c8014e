import * as z from 'zod';

const problem = z.looseObject({ request: z.string().min(1) });

/** What an answer says, without the id to quote, which no two requests share and which depends on nothing they found. */
export async function saidBy(answer: Response): Promise<string> {
  const { request: _, ...said } = problem.parse(await answer.json());
  return JSON.stringify(said);
}
