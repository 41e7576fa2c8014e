import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { clockKinds } from '../../shared/domain/policy.ts';

export interface DueFigure {
  readonly questions: number;
  /** From the start of the process to its last answer. */
  readonly perSecond: number;
}

const QUESTIONS = 100_000;
const DAYS = 7_305;
const CLI = join(import.meta.dirname, '..', '..', 'cli', 'huiyin.mjs');

/** How many questions `huiyin due --batch` answers in a second: any day of twenty years, clocks and periods in turn. */
export async function benchDue(): Promise<DueFigure> {
  const questions = Array.from({ length: QUESTIONS }, (_, i) => JSON.stringify(questionAt(i))).join('\n');
  const began = performance.now();
  const answers = await batch(questions);
  const seconds = (performance.now() - began) / 1000;
  if (answers !== QUESTIONS) throw new Error(`${answers} answers to ${QUESTIONS} questions`);
  return { questions: QUESTIONS, perSecond: QUESTIONS / seconds };
}

function questionAt(i: number): object {
  const received = new Date(Date.UTC(2007, 0, 1 + ((i * 37) % DAYS))).toISOString().slice(0, 10);
  if (i % 2 === 0) return { received, clock: clockKinds[(i / 2) % clockKinds.length] };
  return { received, days: 1 + (i % 60), unit: i % 3 === 0 ? 'calendar' : 'working', roll: i % 5 === 0 };
}

/** Gives the questions to the command and counts the dates it answers with. */
function batch(questions: string): Promise<number> {
  const child = spawn(process.execPath, [CLI, 'due', '--batch'], { stdio: ['pipe', 'pipe', 'inherit'] });
  let answers = 0;
  child.stdout.setEncoding('latin1').on('data', (text: string) => {
    answers += text.split('\n').length - 1;
  });
  child.stdin.end(questions);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(answers) : reject(new Error(`due --batch ended with ${code}`))));
  });
}
