import type { VNode } from 'preact';
import type { ClockKind, Policy } from '../../shared/domain/policy.ts';
import { periodWords } from '../../shared/i18n/periods.ts';
import { Aside } from './aside.tsx';
import { type Frame, hrefOf, Layout } from './layout.tsx';

const zh = {
  title: '反映情况，查看答复',
  heading: '您反映的每一件事，都会有回音',
  lead: '在这里向信访部门反映情况、提出意见或者诉求，随时查看办到了哪一步。不用注册，可以不留姓名。',
  submit: { choice: '提交诉求', what: '写下是什么事、希望怎样解决。大约 5 分钟，提交后马上得到编号和查询码。' },
  follow: { choice: '查看进展', what: '凭编号和查询码，查看谁在办、办到哪一步、最晚哪天答复。' },
  next: '提交以后',
  steps: (route: string, notify: string, handle: string) => [
    { when: '当时', what: '您得到编号和查询码，我们从这一天起算期限。' },
    { when: `${route}内`, what: '信访部门登记，转送有权处理的单位。' },
    { when: `再 ${notify}内`, what: '承办单位书面告知您是否受理。' },
    { when: `受理后 ${handle}内`, what: '承办单位逐项书面答复您的诉求。' },
  ],
  late: '哪一步超过期限，都会自动督办，并在您的进展页上写明。期限的最后一天是休息日的，顺延到下一个工作日。',
  board: '各单位办得怎样：办理公开',
  procedure: '一件事怎样办，有哪些期限',
  offices: '想当面说：地址、时间、领导接待日',
};

const en: typeof zh = {
  title: 'Bring a matter, follow it',
  heading: 'Every matter you bring is answered',
  lead: 'Tell the petition office what is wrong, what should be better, or what you ask for, and see at any time how far it has come. No account is needed, and you may stay anonymous.',
  submit: {
    choice: 'Bring a matter',
    what: 'Say what happened and what you ask for. It takes about five minutes, and you get a number and a query code at once.',
  },
  follow: {
    choice: 'Follow your matter',
    what: 'With the number and the query code: who has it, how far it is, and by which day you will be answered.',
  },
  next: 'What happens then',
  steps: (route, notify, handle) => [
    { when: 'At once', what: 'You get a number and a query code. The time limits count from this day.' },
    { when: `Within ${route}`, what: 'The petition office registers the matter and sends it to the competent unit.' },
    { when: `Within ${notify} more`, what: 'The unit tells you in writing whether it accepts the matter.' },
    { when: `Within ${handle} of acceptance`, what: 'The unit answers each of your requests in writing.' },
  ],
  late: 'A step that is late is supervised automatically, and your page says so. A period that ends on a rest day ends on the next working day.',
  board: 'How the units are doing: open handling',
  procedure: 'What happens to a matter, with all time limits',
  offices: 'In person: addresses, hours, reception days',
};

const words = { zh, en };

export function homePage(frame: Frame, { clocks }: Policy): VNode {
  const { lang } = frame;
  const w = words[lang];
  const limit = (kind: ClockKind) => periodWords(clocks[kind].period, lang);
  return (
    <Layout frame={frame} title={w.title}>
      <h1>{w.heading}</h1>
      <p class="lead">{w.lead}</p>
      <nav class="choices" aria-label={w.title}>
        <Choice href={hrefOf('/submit', lang)} words={w.submit} />
        <Choice href={hrefOf('/track', lang)} words={w.follow} />
      </nav>
      <h2>{w.next}</h2>
      <ol class="steps plan">
        {w.steps(limit('route'), limit('notify'), limit('handle')).map(({ when, what }) => (
          <li>
            <strong>{when}</strong>
            <span>{what}</span>
          </li>
        ))}
      </ol>
      <Aside>
        <p>{w.late}</p>
      </Aside>
      <ul class="further">
        <li>
          <a class="alone" href={hrefOf('/board', lang)}>
            {w.board}
          </a>
        </li>
        <li>
          <a class="alone" href={hrefOf('/procedure', lang)}>
            {w.procedure}
          </a>
        </li>
        <li>
          <a class="alone" href={hrefOf('/offices', lang)}>
            {w.offices}
          </a>
        </li>
      </ul>
    </Layout>
  );
}

function Choice({ href, words: { choice, what } }: { href: string; words: typeof zh.submit }): VNode {
  return (
    <a class="choice" href={href}>
      <strong>{choice}</strong>
      <span>{what}</span>
    </a>
  );
}
