import { parseArgs } from 'node:util';
import { namesOf, readAShare } from './aShare.ts';
import { syntheticTables, worldOf } from './synthetic.ts';
import { tablesOf, writeTables } from './writeTables.ts';

/** `npm run bench:dataset -- a-share DIR | synthetic DIR`: writes a large dataset that `npm run liantu -- import DIR` takes. */
const USAGE = `usage: npm run bench:dataset -- a-share DIR [--data FOLDER] [--names FILE]
         the listed firms of China
  --data   companies.csv, company_products.csv, … (default ../shared/data/a-share)
  --names  how names are written (default ../shared/benchmarks/ranking/names.csv.gz; by own rules where it is not there)

       npm run bench:dataset -- synthetic DIR [--firms 1000000] [--seed 1]
         a made-up country, the same for the same numbers`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/data/a-share' },
    names: { type: 'string', default: '../shared/benchmarks/ranking/names.csv.gz' },
    firms: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
  },
});
const [kind, folder] = positionals;
const [firms, seed] = [Number(values.firms), Number(values.seed)];
const isWhole =
  Number.isSafeInteger(seed) && seed >= 0 && Number.isSafeInteger(firms) && firms >= 100 && firms <= 1_000_000;
if (folder === undefined || (kind !== 'a-share' && kind !== 'synthetic') || !isWhole) {
  console.error(`${USAGE}\n\n  --firms is a whole number from 100 to 1000000, --seed one from 0`);
  process.exit(2);
}
if (kind === 'a-share') {
  const data = readAShare(values.data, namesOf(values.names));
  await writeTables(folder, tablesOf(data));
  console.log(
    `${folder}: ${data.firms.size} firms, ${data.products.size} products, ${data.makes.length} firm products`,
  );
} else {
  const size = worldOf(firms);
  await writeTables(folder, syntheticTables(size, seed));
  console.log(`${folder}: ${size.firms} firms, ${size.operations} operations, ${size.firmProducts} firm products`);
}
console.log(`load it with: npm run liantu -- import ${folder}`);
