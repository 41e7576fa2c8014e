/** `npm run pictures`: takes the pictures of the README and of docs/desk.md from the demo, as it is now. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import buildAndSynthesize from '../support/build.ts';
import { takeOfArrivals } from './pictures/of-arrivals.ts';
import { takeOfCitizens } from './pictures/of-citizens.ts';
import { takeOfOversight } from './pictures/of-oversight.ts';
import { takeOfWork } from './pictures/of-work.ts';
import { openStudio } from './pictures/studio.ts';

const images = join(import.meta.dirname, '..', '..', 'docs', 'images');
await buildAndSynthesize();

const site = await openStudio(images);
await takeOfCitizens(site);
await site.close();

for (const lang of ['zh', 'en'] as const) {
  const folder = join(images, 'desk', lang === 'zh' ? 'zh-CN' : 'en');
  await mkdir(folder, { recursive: true });
  // A demo of its own: what was done for the pictures of one language would stand in those of the other.
  const studio = await openStudio(folder);
  await takeOfWork({ studio, lang });
  await takeOfOversight({ studio, lang });
  await takeOfArrivals({ studio, lang });
  await studio.close();
}
