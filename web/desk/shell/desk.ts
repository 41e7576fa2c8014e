import { createContext, useContext } from 'react';
import type { Lang } from '../../../shared/i18n/dates.ts';
import type { Api } from '../api/api.ts';
import type { Me, Unit } from '../api/named.ts';
import type { Words } from '../words.ts';

/** What every part of the desk is made with. */
export interface Desk {
  readonly lang: Lang;
  readonly words: Words;
  readonly api: Api;
  /** Who sits at the desk, in the post they act in. */
  readonly me: Me & { readonly office: Unit };
  readonly units: readonly Unit[];
}

export const DeskContext = createContext<Desk | undefined>(undefined);

/** Who sits at the desk, in which language, and how it asks the API. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('outside of the desk');
  return desk;
}

export function unitName({ units, lang }: Pick<Desk, 'units' | 'lang'>, id: string): string {
  return units.find((unit) => unit.id === id)?.name[lang] ?? id;
}
