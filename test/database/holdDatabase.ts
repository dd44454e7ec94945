import { startEmbedded } from '../../server/database/embedded.ts';

// A process of its own that uses the database of the folder in its first argument, says so in one line of JSON, and
// gives it back on SIGTERM or when the process that started it is gone: what a server or a command does, to be killed
// by a test.
const [dataDir = ''] = process.argv.slice(2);
const { stop, ...database } = await startEmbedded({ dataDir, report: (step) => console.log(JSON.stringify({ step })) });
console.log(JSON.stringify({ database }));
const parent = process.ppid;
const end = (): void => {
  clearInterval(waiting);
  void stop();
};
const waiting = setInterval(() => {
  if (process.ppid !== parent) end();
}, 1000);
process.once('SIGTERM', end);
