import { useState } from 'react';
import { useDesk } from '../shell/desk.ts';
import { Beside } from '../work/beside.tsx';
import { Found } from './found.tsx';
import type { Asked } from './look.ts';
import { SearchForm } from './search-form.tsx';

/** Finding cases. What is asked for may name a person: it stands in no address, and is forgotten with the page. */
export default function Search({ number }: { readonly number?: string }) {
  const { words } = useDesk();
  const [asked, setAsked] = useState<Asked>({});
  const [sought, setSought] = useState<Asked>();
  return (
    <Beside number={number} back="/search" title={words.shell.place.search}>
      <SearchForm asked={asked} change={setAsked} send={() => setSought(asked)} />
      {sought ? (
        <Found sought={sought} current={number} open={(each) => `/search/${each}`} />
      ) : (
        <p className="empty">{words.search.lead}</p>
      )}
    </Beside>
  );
}
