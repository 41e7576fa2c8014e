import prover from '../../dist/web/prover.js.txt';
import uploadScript from '../../dist/web/upload.js.txt';
import { asset } from '../../shared/http/assets.ts';
import base from '../base.css';
import sitePaper from '../paper.css';
import siteBoard from './board.css';
import siteCase from './case.css';
import siteEasy from './easy.css';
import siteFiles from './files.css';
import siteForm from './form.css';
import mark from './mark.svg';
import sitePetition from './petition.css';
import sitePrint from './print.css';
import site from './site.css';

/** What the public pages are shown with. Whoever shows one knows where they are; the site gives them out. */
export const publicAssets = {
  mark: asset('mark', 'svg', mark),
  siteStyle: asset(
    'site',
    'css',
    base + site + siteForm + sitePetition + siteFiles + siteCase + siteBoard + sitePaper + siteEasy + sitePrint,
  ),
  uploadScript: asset('upload', 'js', uploadScript),
  prover: asset('prover', 'js', prover),
};
