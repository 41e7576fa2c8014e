import { Button, Select } from 'antd';
import type { OfficeId } from '../../../shared/domain/ids.ts';
import { forgetDrafts } from '../forms/drafts.ts';
import { Brand } from './brand.tsx';
import { hasSeveralPosts } from './chosen-unit.ts';
import { unitName, useDesk } from './desk.ts';
import { LanguageLink } from './language-link.tsx';
import type { SignIn } from './sign-in.ts';

interface BarProps {
  readonly signIn: SignIn;
  readonly actFor: (unit: OfficeId) => void;
  readonly help: () => void;
}

/** Whose desk this is, the other language, and the way out. */
export function Bar({ signIn, actFor, help }: BarProps) {
  const { lang, words, me } = useDesk();
  const leave = () => {
    forgetDrafts();
    void signIn.end();
  };
  return (
    <header className="bar">
      <Brand title={words.title} />
      <div className="who">
        {hasSeveralPosts(me) ? <UnitSwitch actFor={actFor} /> : <strong>{me.office.name[lang]}</strong>}
        <span>{[me.name, ...me.roles.map((role) => words.roles[role])].join(' · ')}</span>
      </div>
      <div className="ways">
        <Button type="text" onClick={help} aria-keyshortcuts="?">
          {words.shell.keys}
        </Button>
        <LanguageLink lang={lang} />
        <Button onClick={leave}>{words.signIn.out}</Button>
      </div>
    </header>
  );
}

/** For which of several units somebody acts. */
function UnitSwitch({ actFor }: Pick<BarProps, 'actFor'>) {
  const desk = useDesk();
  const options = desk.me.posts.map(({ office, roles }) => ({
    value: office,
    label: `${unitName(desk, office)} · ${roles.map((role) => desk.words.roles[role]).join(desk.words.shell.and)}`,
  }));
  return (
    <Select<OfficeId>
      aria-label={desk.words.shell.unit}
      value={desk.me.office.id}
      options={options}
      onChange={actFor}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
    />
  );
}
