import type { Call, Outcome } from '../command.ts';
import { linesOf } from '../text/lines.ts';
import type { Answer } from './answer.ts';
import { questionProblems } from './problems.ts';
import type { QuestionProblem } from './question.ts';

type Refusal = { readonly problem: QuestionProblem };

/** Answers each line with a line, in order, no faster than they are read. A wrong one stops none of the others. */
export async function answerLines(
  { input, out }: Pick<Call, 'input' | 'out'>,
  answer: (question: unknown) => Answer | Refusal,
): Promise<Outcome> {
  let ok = true;
  for await (const { number: line, text } of linesOf(input())) {
    if (text?.trim() === '') continue;
    const said = text === undefined ? tooLong : answer(questionIn(text));
    const refused = 'problem' in said;
    if (refused) ok = false;
    await out(JSON.stringify(refused ? { line, error: errorOf(said) } : said));
  }
  return { ok };
}

const tooLong: Refusal = { problem: 'line-too-long' };

function errorOf({ problem: code }: Refusal): object {
  return { code, ...questionProblems[code] };
}

/** What is not JSON is no question either. */
function questionIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
