import type { Paper } from '../../shared/domain/papers.ts';
import type { CaseFile } from './context.ts';

type PaperOf<K extends Paper['kind']> = Extract<Paper, { kind: K }>;

export function papersOf<K extends Paper['kind']>({ papers }: CaseFile, kind: K): PaperOf<K>[] {
  return papers.filter((paper): paper is PaperOf<K> => paper.kind === kind);
}

export function requestsOf(file: CaseFile): readonly string[] {
  return papersOf(file, 'matter')[0]?.requests ?? [];
}
