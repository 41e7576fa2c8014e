import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import type { Lang } from '../../../shared/i18n/dates.ts';
import { words } from '../words.ts';
import { Brand } from './brand.tsx';
import { LanguageLink } from './language-link.tsx';
import type { SignIn } from './sign-in.ts';

interface DoorProps {
  readonly lang: Lang;
  readonly signIn: SignIn;
  readonly failed: boolean;
}

/** What stands before the desk: nothing but the way in. */
export function Door({ lang, signIn, failed }: DoorProps) {
  const { signIn: said } = words[lang];
  return (
    <Doorway lang={lang}>
      {failed && <Alert type="warning" role="alert" title={said.failed} />}
      <p>{said.lead}</p>
      <Button type="primary" size="large" onClick={() => void signIn.begin()}>
        {said.button}
      </Button>
    </Doorway>
  );
}

/** A page for somebody who is not at the desk. */
export function Doorway({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }) {
  return (
    <main className="door">
      <Brand title={words[lang].title} />
      {children}
      <p>
        <LanguageLink lang={lang} />
      </p>
    </main>
  );
}
