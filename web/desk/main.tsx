import './shell/trusted-types.ts';
import './desk.css';
import { createRoot } from 'react-dom/client';
import { App } from './shell/app.tsx';
import { chosenLanguage } from './shell/language.ts';
import { openSignIn } from './shell/sign-in.ts';

const root = document.getElementById('desk');
if (root) {
  const { issuer = '', clientId = '', nonce = '' } = root.dataset;
  const signIn = openSignIn(issuer, clientId);
  void signIn
    .resume()
    .catch(() => 'failed' as const)
    .then((resumed) => {
      createRoot(root).render(<App lang={chosenLanguage()} signIn={signIn} resumed={resumed} nonce={nonce} />);
    });
}
