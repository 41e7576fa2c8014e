import { words } from '../../web/desk/words.ts';
import type { Person } from './staff.ts';

const style = `
body { font: 16px/1.6 system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: #1a1a1a;
  max-width: 32rem; margin: 3rem auto; padding: 0 1rem }
button { display: block; width: 100%; margin: 0 0 .5rem; padding: .75rem 1rem; font: inherit; text-align: left;
  color: inherit; background: #fff; border: 1px solid #767676; border-radius: 4px; cursor: pointer }
button:hover { border-color: #0b5d66 }
button:focus-visible { outline: 3px solid #0b5d66; outline-offset: 2px }
small { display: block; color: #505050 }`;

/** The demo's sign-in: no password, pick who you are. */
export function signInPage(staff: readonly Person[]): string {
  const buttons = staff.map(({ sub, name, office, roles }) => {
    const as = (lang: 'zh' | 'en'): string =>
      roles.map((role) => words[lang].roles[role]).join(lang === 'zh' ? '、' : ', ');
    return `<button name="sub" value="${inHtml(sub)}">${inHtml(name.zh)} · ${inHtml(office.zh)} · ${as('zh')}
<small lang="en">${inHtml(name.en)} · ${inHtml(office.en)} · ${as('en')}</small></button>`;
  });
  return page(
    '选择身份登录',
    `<p>本页只用于本机演示，不需要密码。正式部署时由单位自己的身份系统登录。</p>
<p lang="en">Sign in. Only for the demo on this machine: no password. A deployment uses the office's own provider.</p>
<form method="post">${buttons.join('\n')}</form>`,
  );
}

/** `form` is the provider's own, without a button. */
export function signOutPage(form: string): string {
  return page(
    '退出登录',
    `${form}
<button autofocus form="op.logoutForm" name="logout" value="yes">退出 <small lang="en">Sign out</small></button>
<button form="op.logoutForm">留在这里 <small lang="en">Stay signed in</small></button>`,
  );
}

/** Says something, and leads back to the desk. */
export function messagePage(title: string, message: string): string {
  return page(
    title,
    `<p>${inHtml(message)}</p><p><a href="/desk">返回工作台 <span lang="en">Back to the desk</span></a></p>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inHtml(title)} - 回音</title>
<style>${style}</style>
<h1>${inHtml(title)}</h1>
${body}
</html>
`;
}

function inHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
