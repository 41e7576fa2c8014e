import type { Case } from '../case.ts';
import type { ActionName, Command } from '../commands.ts';
import type { Context } from '../context.ts';
import type { Outcome } from '../facts.ts';
import { closeFacts, sealFacts, withdrawFacts } from './ending/end.ts';
import { approveOpinionFacts, draftOpinionFacts, returnDraftFacts } from './handling/draft-opinion.ts';
import { askExtensionFacts, decideExtensionFacts } from './handling/extension.ts';
import { recordHearingFacts, recordMediationFacts } from './handling/minutes.ts';
import { answerQuestionFacts, askCitizenFacts, supplementFacts } from './handling/questions.ts';
import { recuseFacts } from './handling/recuse.ts';
import { reportUrgentFacts } from './handling/report-urgent.ts';
import {
  carryOutFacts,
  contributeFacts,
  offerAssistanceFacts,
  reportResultFacts,
  verifyCarryingOutFacts,
} from './handling/reports.ts';
import { confirmReceiptFacts, recordServiceFacts, serveOpinionFacts } from './handling/service.ts';
import { classifyFacts, registerFacts } from './intake/classify.ts';
import { handOverFacts } from './intake/hand-over.ts';
import { linkFacts, mergeFacts, noteLinkFacts, reopenFacts } from './intake/link.ts';
import { refuseFacts } from './intake/refuse.ts';
import { leaveSimpleTrackFacts, takeSimpleTrackFacts } from './intake/simple-track.ts';
import { splitFacts } from './intake/split.ts';
import { publishFacts, revokeConsentFacts, unpublishFacts } from './publication/publish.ts';
import { askReReviewFacts, askReviewFacts } from './review/ask.ts';
import { confirmReviewFacts, decideReviewFacts, serveReviewFacts } from './review/decide.ts';
import { resumeFacts, suspendFacts } from './review/hearing.ts';
import { callBackFacts, rateFacts } from './review/rate.ts';
import { acceptFacts } from './routing/accept.ts';
import { arbitrateFacts } from './routing/arbitrate.ts';
import { decideObjectionFacts } from './routing/decide-objection.ts';
import { declineFacts } from './routing/decline.ts';
import { deliverFacts } from './routing/deliver.ts';
import { objectFacts } from './routing/object.ts';
import { recallFacts } from './routing/recall.ts';
import { relayFacts } from './routing/relay.ts';
import { routeFacts } from './routing/route.ts';
import {
  acceptAnswerFacts,
  answerSuggestionFacts,
  answerSupervisionFacts,
  dropSuggestionFacts,
  returnAnswerFacts,
  signSuggestionFacts,
  suggestFacts,
} from './supervision/answers.ts';
import { flagOverdueFacts } from './supervision/flag-overdue.ts';
import { recountFacts } from './supervision/recount.ts';
import { remindFacts } from './supervision/remind.ts';
import { superviseFacts } from './supervision/supervise.ts';

type Actions = {
  readonly [A in Exclude<ActionName, 'submit'>]: (matter: Case, command: Command<A>, context: Context) => Outcome;
};

/** What each action says happened, once the table has let it through. */
export const actions: Actions = {
  register: registerFacts,
  classify: classifyFacts,
  'hand-over': handOverFacts,
  link: linkFacts,
  merge: mergeFacts,
  split: splitFacts,
  'note-link': noteLinkFacts,
  reopen: reopenFacts,
  refuse: refuseFacts,
  'take-simple-track': takeSimpleTrackFacts,
  'leave-simple-track': leaveSimpleTrackFacts,
  route: routeFacts,
  relay: relayFacts,
  recall: recallFacts,
  deliver: deliverFacts,
  object: objectFacts,
  'decide-objection': decideObjectionFacts,
  arbitrate: arbitrateFacts,
  accept: acceptFacts,
  decline: declineFacts,
  'report-urgent': reportUrgentFacts,
  recuse: recuseFacts,
  'record-mediation': recordMediationFacts,
  'record-hearing': recordHearingFacts,
  'ask-citizen': askCitizenFacts,
  'answer-question': answerQuestionFacts,
  supplement: supplementFacts,
  'offer-assistance': offerAssistanceFacts,
  'ask-extension': askExtensionFacts,
  'decide-extension': decideExtensionFacts,
  'draft-opinion': draftOpinionFacts,
  'return-draft': returnDraftFacts,
  'approve-opinion': approveOpinionFacts,
  'serve-opinion': serveOpinionFacts,
  'confirm-receipt': confirmReceiptFacts,
  contribute: contributeFacts,
  'report-result': reportResultFacts,
  'record-service': recordServiceFacts,
  'carry-out': carryOutFacts,
  'verify-carrying-out': verifyCarryingOutFacts,
  rate: rateFacts,
  'call-back': callBackFacts,
  'ask-review': askReviewFacts,
  'ask-re-review': askReReviewFacts,
  'suspend-for-hearing': suspendFacts,
  'resume-after-hearing': resumeFacts,
  'decide-review': decideReviewFacts('review'),
  'decide-re-review': decideReviewFacts('re-review'),
  'serve-review': serveReviewFacts('review'),
  'serve-re-review': serveReviewFacts('re-review'),
  'confirm-review': confirmReviewFacts('review'),
  'confirm-re-review': confirmReviewFacts('re-review'),
  withdraw: withdrawFacts,
  close: closeFacts,
  seal: sealFacts,
  publish: publishFacts,
  unpublish: unpublishFacts,
  'revoke-consent': revokeConsentFacts,
  remind: remindFacts,
  'flag-overdue': flagOverdueFacts,
  supervise: superviseFacts,
  'answer-supervision': answerSupervisionFacts,
  'accept-answer': acceptAnswerFacts,
  'return-answer': returnAnswerFacts,
  suggest: suggestFacts,
  'sign-suggestion': signSuggestionFacts,
  'drop-suggestion': dropSuggestionFacts,
  'answer-suggestion': answerSuggestionFacts,
  recount: recountFacts,
};
