import { type Asset, assetRoute } from '../../shared/http/assets.ts';
import { keeping, leading, page, pages } from '../../shared/http/pages.ts';
import { actOnOwnCase, keepStep } from './act-on-own-case.ts';
import { descriptionRoute } from './description.ts';
import { askForCode, followCase, keepQuestion } from './follow-case.ts';
import { petitionPages } from './petition/pages.ts';
import { samePage } from './same-page.ts';
import { showOffices, showPrivacy, showProcedure } from './show-about.ts';
import { showBoard } from './show-board.ts';
import { showDocument } from './show-document.ts';
import { showFailure } from './show-failure.ts';
import { showHistory } from './show-history.ts';
import { showHome } from './show-home.ts';
import { listPublished, showPublished } from './show-published.ts';
import { goOnOnceSaved, showReceiptAgain } from './show-receipt.ts';
import type { Site } from './site.ts';

/** Every address of the site. */
export function sitePages(site: Site, assets: readonly Asset[], description: () => Promise<Buffer>) {
  const follow = keeping(
    (asked) => followCase(asked, site),
    (problem, asked) => keepQuestion(problem, asked, site),
  );
  const act = keeping(
    (asked) => actOnOwnCase(asked, site),
    (problem, asked) => keepStep(problem, asked, site),
  );
  const receiptAgain = keeping(
    (asked) => showReceiptAgain(asked, site),
    (problem, asked) => keepQuestion(problem, asked, site),
  );
  const saved = keeping(
    (asked) => goOnOnceSaved(asked, site),
    (problem, asked) => keepQuestion(problem, asked, site),
  );
  const history = keeping(
    (asked) => showHistory(asked, site),
    (problem, asked) => keepQuestion(problem, asked, site),
  );
  const document = keeping(
    (asked) => showDocument(asked, site),
    (problem, asked) => keepQuestion(problem, asked, site),
  );
  return pages(
    (problem, asked) => showFailure(problem, asked, site),
    page('GET', '/', (asked) => showHome(asked, site)),
    ...petitionPages(site),
    page('GET', '/track', (asked) => askForCode(asked, site)),
    page('POST', '/track', follow),
    page('GET', '/track/typed', (asked) => askForCode(asked, site)),
    page('POST', '/track/typed', (asked) => askForCode(asked, site)),
    page('GET', '/track/receipt', (asked) => askForCode(asked, site)),
    page('POST', '/track/receipt', receiptAgain),
    page('GET', '/track/saved', (asked) => askForCode(asked, site)),
    page('POST', '/track/saved', saved),
    page('GET', '/track/history', (asked) => askForCode(asked, site)),
    page('POST', '/track/history', history),
    page('GET', '/track/document', (asked) => askForCode(asked, site)),
    page('POST', '/track/document', document),
    page('GET', '/track/act', (asked) => askForCode(asked, site)),
    page('POST', '/track/act', act),
    page('GET', '/board', (asked) => showBoard(asked, site)),
    page('GET', '/board/{month}', (asked) => showBoard(asked, site)),
    page('GET', '/published', (asked) => listPublished(asked, site)),
    page('GET', '/published/older/{cursor}', (asked) => listPublished(asked, site)),
    page('GET', '/published/{id}', (asked) => showPublished(asked, site)),
    page('GET', '/procedure', (asked) => showProcedure(asked, site)),
    page('GET', '/offices', (asked) => showOffices(asked, site)),
    page('GET', '/privacy', (asked) => showPrivacy(asked, site)),
    leading('/reading', samePage),
    descriptionRoute(description),
    assetRoute(assets),
  );
}
