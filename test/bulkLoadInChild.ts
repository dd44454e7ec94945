import { bulkLoad } from '../server/bulkLoad.ts';
import { readConfig } from '../server/config.ts';

/** Loads the folder named first in bulk into the data folder named second, printing the share that is done. */
const [path = '', dataDir = ''] = process.argv.slice(2);
await bulkLoad({ ...readConfig({}), dataDir }, path, {
  by: 'child',
  report: () => undefined,
  onProgress: (_, share) => console.log(share),
});
console.log(2);
