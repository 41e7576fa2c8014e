import type { VNode } from 'preact';
import type { Lang } from '../../shared/i18n/dates.ts';
import { type Frame, Layout } from './layout.tsx';

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly Section[];
}

const zh: Words = {
  title: '隐私与无障碍',
  lead: '您告诉我们的事，只用来办您的事。',
  sections: [
    {
      title: '我们留下什么',
      lines: [
        '您写的诉求、办理的每一步和答复。',
        '您愿意留的姓名、电话、邮箱和地址。不留也可以提交。',
        '怎样办的，一步一步记下来，前后相扣，谁也不能悄悄改动。',
      ],
    },
    {
      title: '谁看得到',
      lines: [
        '您自己：凭编号和查询码。只凭姓名或者电话号码，谁也查不到。',
        '办这件事的单位：看到诉求；姓名和联系方式遮住一部分。',
        '检举控告：被检举的人和单位看不到，也不会收到任何通知。',
        '别人：看不到。公开的只有各单位的数字，和您同意公开、去掉个人信息的事项。',
      ],
    },
    {
      title: '我们不做什么',
      lines: [
        '不跟踪您看了哪些页面，不放广告，不把您的信息交给无关的人。',
        '不给反映问题的人打分、列名单。我们管的是事情办得怎样，不管人。',
        '只用必要的 Cookie：记住您选了关怀版，记住您写到一半的草稿。它们不用来认出您；草稿保留 7 天，到期自动删除。',
      ],
    },
    {
      title: '怎样保护',
      lines: [
        '传送和保存都加密。姓名和联系方式与诉求分开存放。',
        '查询码不原样保存，我们自己也读不出来，所以请收好回执。',
        '运行记录里没有您的姓名、电话，也没有您写的内容。',
      ],
    },
    {
      title: '无障碍',
      lines: [
        '每页上方可以换成关怀版：字更大、更清楚，话更少。选一次，以后都记得。',
        '可以只用键盘，可以用读屏软件，可以放大到两倍。不打开 JavaScript 也能提交和查看。',
        '每一页都可以打印。',
        '用起来有困难，可以到信访部门当面提出，或者打电话，工作人员会如实记下。',
      ],
    },
  ],
};

const en: Words = {
  title: 'Privacy and access',
  lead: 'What you tell us is used to deal with your matter, and for nothing else.',
  sections: [
    {
      title: 'What we keep',
      lines: [
        'What you wrote, each step that was taken, and the answers.',
        'Your name, telephone, e-mail and address, if you give them. You need not.',
        'A record of every step, each tied to the one before, so that nobody can change it unseen.',
      ],
    },
    {
      title: 'Who can see it',
      lines: [
        'You, with the number and the query code. A name or a telephone number alone opens nothing.',
        'The units that deal with it: they see the matter, and only part of your name and how to reach you.',
        'Accusations: the accused person and unit do not see them, and are told nothing.',
        'Nobody else. What is public are figures about units, and matters whose citizens agreed, without personal data.',
      ],
    },
    {
      title: 'What we do not do',
      lines: [
        'We do not follow which pages you read, show no advertisements, and hand your data to nobody who has no part in it.',
        'We do not score people or list them. We look after matters, not after people.',
        'We set only the cookies that are needed: one remembers easy reading, one your unfinished draft. They do not tell who you are; a draft is kept for 7 days, then deleted.',
      ],
    },
    {
      title: 'How it is protected',
      lines: [
        'It is encrypted on its way and where it is kept. Your name and how to reach you are stored apart from the matter.',
        'The query code is not kept as it is: we cannot read it ourselves, so please keep your receipt.',
        'The logs of the system hold neither your name nor your number nor what you wrote.',
      ],
    },
    {
      title: 'Access for everybody',
      lines: [
        'At the top of each page you can switch to easy reading: larger, darker, fewer words. It is remembered.',
        'A keyboard is enough, screen readers work, and pages can be enlarged to twice their size. Nothing here needs JavaScript.',
        'Every page can be printed.',
        'If you find it hard to use, come to a petition office or call it, and the staff will write down what you say.',
      ],
    },
  ],
};

const words: Readonly<Record<Lang, Words>> = { zh, en };

/** What is kept, who sees it, and how the site can be used by everybody, in plain words. */
export function privacyPage(frame: Frame): VNode {
  const { title, lead, sections } = words[frame.lang];
  return (
    <Layout frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {sections.map((section) => (
        <section>
          <h2>{section.title}</h2>
          <ul class="plain">
            {section.lines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </Layout>
  );
}
