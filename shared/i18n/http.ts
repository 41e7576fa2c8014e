import type { Lang } from './dates.ts';

export type HttpProblem =
  | 'not-found'
  | 'not-json'
  | 'wrong-code'
  | 'not-staff'
  | 'not-your-unit'
  | 'not-your-role'
  | 'not-below-you'
  | 'too-many-tasks'
  | 'invalid-input'
  | 'version-needed'
  | 'bad-version'
  | 'bad-cursor'
  | 'bad-request-key'
  | 'no-receiving-office'
  | 'proof-refused'
  | 'too-large'
  | 'overloaded'
  | 'internal';

export const httpSentences: Readonly<Record<Lang, Record<HttpProblem, string>>> = {
  zh: {
    'not-found': '没有这个地址。',
    'not-json': '请求的内容不是有效的 JSON，请用 UTF-8 编码的 JSON 对象，并把 Content-Type 设为 application/json。',
    'wrong-code': '编号或查询码不对，请对照回执核对后再查。',
    'not-staff': '您的账号还没有对应的单位和岗位，请联系本单位的系统管理员登记。',
    'not-your-unit': '您在 Huiyin-Unit 写明的单位没有岗位，请从 /api/me 列出的岗位中选择。',
    'not-your-role': '您的岗位不能做这件事，请联系有相应岗位的人员。',
    'not-below-you': '这个单位不在您督查的范围内，请另选一个单位。',
    'too-many-tasks': '这些单位办理中的事项太多，一次看不完。请选其中一个单位，只看它和它的下级。',
    'invalid-input': '有几处需要改一改，改好后再提交。',
    'version-needed': '请在 If-Match 中写明您看到的版本，例如 If-Match: "3"；不论哪一版都要办的，写 *。',
    'bad-version': 'If-Match 应为一个带引号的版本号，例如 "3"，或者 *。',
    'bad-cursor': '这个 cursor 不是本列表给出的。请从第一页开始，并保持原来的筛选条件。',
    'bad-request-key': 'Idempotency-Key 应为 8 至 100 个字母、数字或 _ : . - 符号。',
    'no-receiving-office': '还没有设置接收网上信访的信访部门，请联系系统管理员。',
    'proof-refused':
      '随同发来的工作量证明已经用过、已经过期或者不对，请重新做一份再提交，页面会自动重做；不附也可以提交。',
    'too-large': '内容太长了，一次最多 1 MB，请分几次提交或者缩短后再提交。',
    overloaded: '现在使用的人太多，这一次没有办成，也没有留下半份。请过一会儿原样再试一次。',
    internal: '系统这边出了问题，您的内容没有提交成功，请稍后再试。',
  },
  en: {
    'not-found': 'There is nothing at this address.',
    'not-json': 'The body is not valid JSON. Please send a JSON object in UTF-8 with Content-Type: application/json.',
    'wrong-code': 'The number or the query code is wrong. Please check both against the receipt.',
    'not-staff': 'Your account has no unit and role yet. Please ask the administrator of your unit to enter you.',
    'not-your-unit': 'You have no post in the unit of Huiyin-Unit. Please choose one of the posts in /api/me.',
    'not-your-role': 'Your role does not allow this. Please ask somebody who has the role for it.',
    'not-below-you': 'Your office does not look over this unit. Please choose another.',
    'too-many-tasks':
      'More is in hand in these units than can be read at a time. Please choose one of them, to see it and what is below it.',
    'invalid-input': 'A few things need to be changed before this can be sent.',
    'version-needed':
      'Please say in If-Match which version you saw, for example If-Match: "3"; or * if it does not matter.',
    'bad-version': 'If-Match takes one version in quotes, for example "3", or *.',
    'bad-cursor': 'This list did not give out that cursor. Please begin at the first page, with the same filters.',
    'bad-request-key': 'Idempotency-Key takes 8 to 100 letters, digits or the signs _ : . -',
    'no-receiving-office':
      'No petition office has been set up to receive matters online. Please tell the administrator.',
    'proof-refused':
      'The proof of work that came along has been used before, is too old or is not right. Please send it with a new one, which this page makes by itself, or without any.',
    'too-large': 'This is too long: 1 MB may be sent at a time. Please shorten it, or send it in parts.',
    overloaded:
      'Too many people are using the system just now: this was not done, not even in part. Please try the same again in a while.',
    internal: 'Something went wrong on our side and nothing was sent. Please try again later.',
  },
};
