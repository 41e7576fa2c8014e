import type { ApiRoute } from '../../../shared/http/api.ts';
import { keeping, page, quietly } from '../../../shared/http/pages.ts';
import { askForCode, keepQuestion as keepCode } from '../follow-case.ts';
import type { Site } from '../site.ts';
import { answerQuestion, keepQuestion, openQuestion } from './answer-question.ts';
import { keepTyped } from './keep-typed.ts';
import { askForReturnCode, keepReturnCode, leaveDraft, openSaved, returnToDraft } from './return-to-draft.ts';
import { forgetSent } from './send-petition.ts';
import { keepStart, showStart, startDraft } from './start-draft.ts';

/** The addresses of bringing a matter. */
export function petitionPages(site: Site): ApiRoute[] {
  const answer = keeping(
    (asked) => answerQuestion(asked, site),
    (problem, asked) => keepQuestion(problem, asked, site),
  );
  const start = keeping(
    (asked) => startDraft(asked, site),
    (problem, asked) => keepStart(problem, asked, site),
  );
  const comeBack = keeping(
    (asked) => returnToDraft(asked, site),
    (problem, asked) => keepReturnCode(problem, asked, site),
  );
  const received = keeping(
    (asked) => forgetSent(asked, site),
    (problem, asked) => keepCode(problem, asked, site),
  );
  return [
    page('GET', '/submit', (asked) => showStart(asked, site)),
    page('POST', '/submit/start', start),
    page('GET', '/submit/return', (asked) => askForReturnCode(asked, site)),
    page('POST', '/submit/return', comeBack),
    page('GET', '/submit/saved', (asked) => openSaved(asked, site)),
    page('POST', '/submit/leave', (asked) => leaveDraft(asked, site)),
    page('GET', '/submit/received', (asked) => askForCode(asked, site)),
    page('POST', '/submit/received', received),
    quietly('/submit/keep/{step}', (asked) => keepTyped(asked, site)),
    page('GET', '/submit/{step}', (asked) => openQuestion(asked, site)),
    page('POST', '/submit/{step}', answer),
  ];
}
