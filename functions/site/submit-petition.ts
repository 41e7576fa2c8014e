import { randomUUID } from 'node:crypto';
import type { Refusal, RefusalCode } from '../../shared/domain/refusal.ts';
import { type Form, textOf, textsOf } from '../../shared/http/form.ts';
import { requestKey } from '../../shared/http/input.ts';
import type { Asked, Page } from '../../shared/http/pages.ts';
import type { Problem } from '../../shared/http/problem.ts';
import { receive } from '../../shared/http/receive.ts';
import { sentenceOf } from '../../shared/i18n/refusals.ts';
import { fieldErrors } from '../../shared/schema/field-problems.ts';
import { petition } from '../../shared/schema/petition.ts';
import { notNow, notSent, sentBefore } from '../../web/public/notices.ts';
import { type SubmitPageProps, submitPage, type TypedPetition } from '../../web/public/submit.tsx';
import { formErrors } from './form-errors.ts';
import { showReceipt } from './show-receipt.ts';
import { frameOf, provingPolicy, type Site, todayAt } from './site.ts';

/** `GET /submit` */
export function openForm(asked: Asked, site: Site): Page {
  return formPage(200, asked, site, { typed: typedIn({}), key: randomUUID() });
}

/** `POST /submit`: answers with the receipt itself, since the query code must not stand in any address. */
export async function submitPetition(asked: Asked, site: Site): Promise<Page> {
  const { form, lang } = asked;
  const key = keyIn(form);
  const typed = typedIn(form);
  if (textOf(form, 'more')) return formPage(200, asked, site, { ...withOneMore(typed, form), key });

  if (asked.switched) return formPage(200, asked, site, { typed, key });

  const parsed = petition.safeParse(typed);
  if (!parsed.success)
    return formPage(422, asked, site, { typed, key, errors: formErrors(fieldErrors(parsed.error), lang) });
  const done = await receive(site, asked.caller, parsed.data, key);
  if ('refusal' in done) return formPage(422, asked, site, { typed, ...refused(done.refusal, key, asked) });
  return showReceipt(done, asked, site);
}

/** What went wrong otherwise, above the form as it was filled in. */
export function keepPetition({ status, sentences }: Problem, asked: Asked, site: Site): Page {
  const why = sentences[asked.lang];
  const notice = status === 429 ? notNow(why, asked.lang) : notSent(why, asked.request, asked.lang);
  return formPage(status, asked, site, { typed: typedIn(asked.form), key: keyIn(asked.form), notice });
}

type FormState = Omit<SubmitPageProps, 'today' | 'prover'>;

function formPage(status: number, asked: Asked, site: Site, state: FormState): Page {
  const { prover } = site;
  const content = submitPage(frameOf(asked, site), { ...state, prover, today: todayAt(site) });
  return { status, content, allows: provingPolicy };
}

function keyIn(form: Form): string {
  const key = requestKey.safeParse(textOf(form, 'key'));
  return key.success ? key.data : randomUUID();
}

function typedIn(form: Form): TypedPetition {
  const text = (name: string) => textOf(form, name);
  return {
    ...{ title: text('title'), facts: text('facts'), happenedOn: text('happenedOn'), category: text('category') },
    requests: textsOf(form, 'requests').filter((request) => request.trim() !== ''),
    ...{ name: text('name'), phone: text('phone'), email: text('email'), address: text('address') },
  };
}

function withOneMore(typed: TypedPetition, form: Form): Pick<FormState, 'typed' | 'oneMore'> {
  return { typed: { ...typed, requests: [...textsOf(form, 'requests'), ''] }, oneMore: true };
}

const fieldOf: Partial<Record<RefusalCode, string>> = {
  'happened-in-future': 'happenedOn',
  'no-request': 'requests/0',
};

function refused(
  refusal: Refusal,
  key: string,
  { lang, request }: Asked,
): Pick<FormState, 'key' | 'errors' | 'notice'> {
  if (refusal.code === 'key-reused') return { key: randomUUID(), notice: sentBefore(lang) };
  const path = fieldOf[refusal.code];
  const text = sentenceOf(refusal, lang);
  return path ? { key, errors: [{ path, text }] } : { key, notice: notSent(text, request, lang) };
}
