import type { Lang } from '../../shared/i18n/dates.ts';

/** A sentence, with the period or the number it depends on already in words. */
type With = (limit: string) => string;

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly steps: {
    readonly title: string;
    readonly now: string;
    readonly within: With;
    readonly after: string;
    readonly brought: string;
    readonly routed: string;
    readonly told: string;
    readonly objection: With;
    readonly answered: string;
    readonly answerWithin: With;
    readonly extension: With;
    readonly carriedOut: string;
    readonly rated: With;
  };
  readonly simple: { readonly title: string; readonly what: string; readonly accept: With; readonly answer: With };
  readonly review: {
    readonly title: string;
    readonly ask: With;
    readonly decide: With;
    readonly askAgain: With;
    readonly decideAgain: With;
    readonly final: string;
  };
  readonly kinds: { readonly title: string; readonly suggestion: With; readonly accusation: string };
  readonly claims: { readonly elsewhere: string; readonly here: string };
  readonly can: { readonly title: string; readonly items: readonly string[] };
  readonly late: { readonly title: string; readonly what: string; readonly reply: With };
  readonly safe: {
    readonly title: string;
    readonly anonymous: string;
    readonly wall: string;
    readonly together: With;
    readonly kept: string;
  };
}

export const words: Readonly<Record<Lang, Words>> = {
  zh: {
    title: '一件事怎样办',
    lead: '从提交到答复，每一步谁来办、最迟多久，都写在这里。期限取自现在执行的规定，规定改了，这一页也跟着改。',
    steps: {
      title: '一步一步',
      now: '提交当时',
      within: (limit) => `${limit}内`,
      after: '答复以后',
      brought: '您得到编号和查询码，凭它们随时查看。期限从这一天的第二天算起。',
      routed: '信访部门登记，转送有权处理的单位；应当找法院、仲裁等其他途径的，书面告诉您该找谁。',
      told: '承办单位收到后，书面告诉您是否受理，以及办理的途径和程序。',
      objection: (limit) =>
        `承办单位认为不归自己办的，${limit}内说明理由。转送的单位同意，才能退回；谁都说不归自己的，由共同的上一级决定。`,
      answered: '承办单位听取您的意见，查清事实，对您的每一项诉求书面答复：支持、解释说明还是不支持，依据是什么。',
      answerWithin: (limit) => `受理后 ${limit}内`,
      extension: (limit) => `情况复杂的，经单位负责人批准可以延长一次，最多 ${limit}，并把理由告诉您。`,
      carriedOut: '支持您诉求的，单位要落实，信访部门要核实。',
      rated: (limit) => `您可以在 ${limit}内，分别评价信访部门和承办单位。不评价，不会算作满意。`,
    },
    simple: {
      title: '简单的事办得更快',
      what: '初次提出、简单明了的事，可以走简易办理：',
      accept: (limit) => `${limit}内决定是否受理；`,
      answer: (limit) => `受理后 ${limit}内答复。`,
    },
    review: {
      title: '对答复不满意',
      ask: (limit) => `收到书面答复后 ${limit}内，可以请上一级机关复查。`,
      decide: (limit) => `复查机关在 ${limit}内答复。`,
      askAgain: (limit) => `对复查意见还不满意，${limit}内可以请再上一级机关复核。`,
      decideAgain: (limit) => `复核机关在 ${limit}内答复；举行听证的时间不计算在内。`,
      final: '复核意见是最后的意见。同样的事实和理由，以后不再受理。',
    },
    kinds: {
      title: '不同的事走不同的路',
      suggestion: (limit) => `建议意见：有关单位研究，受理后 ${limit}内告诉您采纳了没有、为什么。`,
      accusation: '检举控告：交给纪检监察等有权处理的机关，材料不会到被检举的人和单位手里。',
    },
    claims: {
      elsewhere: '法律规定要走诉讼、仲裁、复议等程序的诉求：书面告诉您走哪条路。',
      here: '其他诉求：按上面的步骤办理，有书面答复，可以复查、复核。',
    },
    can: {
      title: '您随时可以做什么',
      items: [
        '查看办到哪一步、谁在办、最迟哪天。',
        '还在办的时候，补充情况，回答承办单位的询问。',
        '答复以前，撤回诉求。',
        '收到答复以后，评价，或者请求复查。',
      ],
    },
    late: {
      title: '超过期限怎么办',
      what: '每一个期限系统都在盯着。哪个单位超期，当天就标出来，发督办通知，您的进展页上也会写明。',
      reply: (limit) => `被督办的单位要在 ${limit}内书面答复。`,
    },
    safe: {
      title: '怎样保护您',
      anonymous: '可以匿名。不留姓名，一样登记、一样办理。',
      wall: '检举控告的内容，不会透露、转给被检举的人和单位；这些单位的人在系统里看不到这件事。',
      together: (count) => `几个人一起走访的，推选代表，不超过 ${count} 人。`,
      kept: '姓名和联系方式与诉求分开保存。工作人员看到的是遮住一部分的。',
    },
  },
  en: {
    title: 'What happens to a matter',
    lead: 'Who does what, and by when, from the day you bring it to the answer. The limits are taken from the rules in force; when they change, so does this page.',
    steps: {
      title: 'Step by step',
      now: 'At once',
      within: (limit) => `Within ${limit}`,
      after: 'After the answer',
      brought: 'You get a number and a query code, and can follow the matter with them. Time counts from the next day.',
      routed:
        'The petition office registers it and sends it to the unit that is competent. What belongs to a court, an arbitrator or another procedure is not left lying: you are told in writing where to go.',
      told: 'The unit tells you in writing whether it accepts the matter, and by which path and procedure.',
      objection: (limit) =>
        `A unit that says “not ours” has ${limit} to give its reasons. Only the office that sent the matter can take it back; where every unit says so, their common superior decides.`,
      answered:
        'The unit hears you, establishes the facts, and answers each of your requests in writing: supported, explained or not supported, and on what basis.',
      answerWithin: (limit) => `Within ${limit} of acceptance`,
      extension: (limit) =>
        `A complicated matter may take up to ${limit} more, once, if the head of the unit approves; you are told why.`,
      carriedOut: 'What was decided in your favour is carried out, and the petition office checks that it was.',
      rated: (limit) =>
        `For ${limit} you can rate the petition office and the unit. Not rating is never counted as satisfied.`,
    },
    simple: {
      title: 'Simple matters are quicker',
      what: 'A small, clear matter that comes for the first time can take the simple track:',
      accept: (limit) => `accepted or not within ${limit};`,
      answer: (limit) => `answered within ${limit} of acceptance.`,
    },
    review: {
      title: 'If you do not agree with the answer',
      ask: (limit) => `Within ${limit} of receiving it you can ask the next higher body for a review.`,
      decide: (limit) => `That body answers within ${limit}.`,
      askAgain: (limit) => `Within ${limit} of its opinion you can ask the body above it for a re-review.`,
      decideAgain: (limit) => `It answers within ${limit}; the time of a hearing does not count.`,
      final: 'The re-review is final: the same facts and reasons are not accepted again.',
    },
    kinds: {
      title: 'Different matters, different paths',
      suggestion: (limit) =>
        `Suggestions: studied by the unit, which tells you within ${limit} of acceptance whether it adopts them, and why or why not.`,
      accusation:
        'Accusations: they go to the discipline body or another competent one, and never into the hands of whoever is accused.',
    },
    claims: {
      elsewhere: 'Requests for which the law has a lawsuit, arbitration or an appeal: you are told in writing which.',
      here: 'All other requests: the steps above, with a written answer, review and re-review.',
    },
    can: {
      title: 'What you can do at any time',
      items: [
        'See how far it is, who has it, and the last day of the step it is in.',
        'While it is dealt with: add to it, and answer questions of the unit.',
        'Before it is answered: take it back.',
        'Once it is answered: rate the answer, or ask for a review.',
      ],
    },
    late: {
      title: 'When a limit is missed',
      what: 'Every limit is watched. A unit that is late is flagged the same day and gets a supervision notice, and your page says so.',
      reply: (limit) => `The unit answers the notice in writing within ${limit}.`,
    },
    safe: {
      title: 'How you are protected',
      anonymous: 'You may stay anonymous. A matter without a name is registered and dealt with like any other.',
      wall: 'Nothing of an accusation is told or passed to the accused person or unit; their staff cannot see the case.',
      together: (count) => `Several people who come together choose representatives, at most ${count}.`,
      kept: 'Your name and how to reach you are kept apart from the matter. Staff see only part of them.',
    },
  },
};
