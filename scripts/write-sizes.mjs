/** `npm run sizes`: takes the present sizes as the ones to hold. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build-all.mjs';
import { measureSizes } from './measure-sizes.mjs';
import { ROOT } from './root.mjs';

await buildAll(['cdn']);
const { sizes } = await measureSizes();
writeFileSync(join(ROOT, 'test', 'build', 'sizes.json'), `${JSON.stringify(sizes, undefined, 2)}\n`);
console.log(sizes);
