import './style.css';
import { type Api, type Failure, openApi } from './api.ts';
import { barView } from './bar.ts';
import type { Me, Unit } from './context.ts';
import { doorView } from './door.ts';
import { el } from './el.ts';
import { failureView } from './failure.ts';
import { chosenLanguage } from './language.ts';
import { openSignIn } from './sign-in.ts';
import { words as allWords } from './words.ts';
import { workplace } from './workplace.ts';

/** Signs somebody in, and opens their workplace. */
async function start(root: HTMLElement): Promise<void> {
  const { issuer = '', clientId = '', mark = '' } = root.dataset;
  const signIn = openSignIn(issuer, clientId);
  const resumed = await signIn.resume().catch(() => 'failed' as const);
  const lang = chosenLanguage();
  const words = allWords[lang];
  document.title = words.title;
  const outside = { lang, words, mark, signIn };
  if (resumed !== true) return root.replaceChildren(doorView(outside, resumed === 'failed'));

  const api = openApi(signIn.token, lang, words);
  const known = await whoAndWhere(api);
  if ('failure' in known) {
    const failure = failureView({ words }, known.failure, () => location.reload());
    return root.replaceChildren(barView(outside), el('main', { class: 'door' }, failure));
  }
  root.replaceChildren(barView(outside, known.me), workplace({ lang, words, api, ...known }));
}

async function whoAndWhere(api: Api): Promise<{ me: Me; units: Unit[] } | { failure: Failure }> {
  const [me, units] = await Promise.all([api.get<Me>('/api/me'), api.get<Unit[]>('/api/offices')]);
  if ('failure' in me) return me;
  return 'failure' in units ? units : { me: me.value, units: units.value };
}

const root = document.getElementById('desk');
if (root) void start(root);
