import { Alert } from 'antd';
import { Suspense, useState } from 'react';
import { Router, useLocation } from 'wouter';
import type { OfficeId } from '../../../shared/domain/ids.ts';
import { addressOf, offeredTo, pages } from '../pages.tsx';
import { Bar } from './bar.tsx';
import { useDesk } from './desk.ts';
import { KeyHelp } from './key-help.tsx';
import { useKeys } from './keys.ts';
import { Navigation } from './navigation.tsx';
import { Places } from './places.tsx';
import type { SignIn } from './sign-in.ts';
import { Waiting } from './waiting.tsx';

interface FrameProps {
  readonly signIn: SignIn;
  readonly actFor: (unit: OfficeId) => void;
}

/** The addresses of the desk stand under /desk. */
export function Frame(props: FrameProps) {
  return (
    <Router base="/desk">
      <Framed {...props} />
    </Router>
  );
}

/** Whose desk this is, where one can go, and the page that stands open. */
function Framed({ signIn, actFor }: FrameProps) {
  const { words, me } = useDesk();
  const [, go] = useLocation();
  const [help, showHelp] = useState(false);
  const places = offeredTo(me.roles).map((name) => [`g ${pages[name].key}`, () => go(addressOf(name))] as const);
  useKeys({ ...Object.fromEntries(places), '?': () => showHelp(true) });
  return (
    <>
      <a className="skip" href="#content">
        {words.shell.skip}
      </a>
      <Bar signIn={signIn} actFor={actFor} help={() => showHelp(true)} />
      <Navigation />
      <main id="content" tabIndex={-1}>
        <NewRoles />
        <Suspense fallback={<Waiting label={words.loading} />}>
          <Places />
        </Suspense>
      </main>
      <KeyHelp open={help} close={() => showHelp(false)} />
    </>
  );
}

/** Roles that changed while the desk stands open: other pages and steps are offered from now on. */
function NewRoles() {
  const { words, me } = useDesk();
  const named = me.roles.map((role) => words.roles[role]).join(words.shell.and);
  const [before] = useState(named);
  return before === named ? null : <Alert type="info" role="status" title={words.post.changed(named)} />;
}
