import { parseArgs } from 'node:util';
import { namesOf, readAShare } from './aShare.ts';
import { tablesOf, writeTables } from './writeTables.ts';

/** `npm run bench:dataset -- a-share DIR`: writes the A-share data as a dataset that `npm run liantu -- import DIR` takes. */
const USAGE =
  'usage: npm run bench:dataset -- a-share DIR [--data FOLDER] [--names FILE]\n' +
  '  --data: companies.csv, company_products.csv, … (default ../shared/data/a-share)\n' +
  '  --names: how names are written (default ../shared/benchmarks/ranking/names.csv.gz; by own rules where it is not there)';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/data/a-share' },
    names: { type: 'string', default: '../shared/benchmarks/ranking/names.csv.gz' },
  },
});
const [kind, folder] = positionals;
if (kind !== 'a-share' || folder === undefined) {
  console.error(USAGE);
  process.exit(2);
}
const data = readAShare(values.data, namesOf(values.names));
await writeTables(folder, tablesOf(data));
console.log(
  `${folder}: ${data.firms.size} firms, ${data.products.size} products, ${data.makes.length} firm products. Load it with: npm run liantu -- import ${folder}`,
);
