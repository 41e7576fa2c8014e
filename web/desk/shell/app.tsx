import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/es/locale/en_US.js';
import zhCN from 'antd/es/locale/zh_CN.js';
import type { Lang } from '../../../shared/i18n/dates.ts';
import { Refused } from '../api/answer.ts';
import { words } from '../words.ts';
import { Door } from './door.tsx';
import { Inside } from './inside.tsx';
import type { SignIn } from './sign-in.ts';
import { themeOf } from './theme.ts';

interface AppProps {
  readonly lang: Lang;
  readonly signIn: SignIn;
  readonly resumed: boolean | 'failed';
  /** By which the styles that the library makes are known to the page. */
  readonly nonce: string;
}

/** What the server refused stays refused; what did not arrive is asked for again. */
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (times, error) => times < 2 && error instanceof Refused && error.failure.code === 'offline',
    },
  },
});

export function App({ lang, signIn, resumed, nonce }: AppProps) {
  document.title = words[lang].title;
  return (
    <ConfigProvider
      theme={themeOf(lang)}
      locale={lang === 'zh' ? zhCN : enUS}
      csp={{ nonce }}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <QueryClientProvider client={queries}>
        {resumed === true ? (
          <Inside lang={lang} signIn={signIn} />
        ) : (
          <Door lang={lang} signIn={signIn} failed={resumed === 'failed'} />
        )}
      </QueryClientProvider>
    </ConfigProvider>
  );
}
