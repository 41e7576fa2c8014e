import ownCaseScript from '../../dist/web/own-case.js.txt';
import prover from '../../dist/web/prover.js.txt';
import base from '../../web/base.css';
import siteBoard from '../../web/public/board.css';
import siteCase from '../../web/public/case.css';
import siteEasy from '../../web/public/easy.css';
import siteForm from '../../web/public/form.css';
import mark from '../../web/public/mark.svg';
import sitePetition from '../../web/public/petition.css';
import sitePrint from '../../web/public/print.css';
import site from '../../web/public/site.css';
import { asset } from './assets.ts';

/** Everything under /assets. */
export const files = {
  prover: asset('prover', 'js', prover),
  mark: asset('mark', 'svg', mark),
  siteStyle: asset('site', 'css', base + site + siteForm + sitePetition + siteCase + siteBoard + siteEasy + sitePrint),
  ownCaseScript: asset('own-case', 'js', ownCaseScript),
};
