import autosave from '../../dist/web/autosave.js.txt';
import ownCaseScript from '../../dist/web/own-case.js.txt';
import { asset } from '../../shared/http/assets.ts';
import { publicAssets } from '../../web/public/assets.ts';

/** Everything under /assets. */
export const files = {
  ...publicAssets,
  autosave: asset('autosave', 'js', autosave),
  ownCaseScript: asset('own-case', 'js', ownCaseScript),
};
