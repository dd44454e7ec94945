import { findMisquotes } from './sources.ts';

/** `npm run check:sources -- DIR`: whether every quote of the seed stands at its place in the documents of a folder. */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run check:sources -- DIR   (a folder with the two documents)');
  process.exitCode = 2;
} else {
  const { checked, misquotes } = findMisquotes(folder);
  for (const { file, row, locator, quote } of misquotes)
    console.error(`${file}, row ${row}: "${quote}" does not stand at ${locator}`);
  console.log(`${checked} quotes compared, ${misquotes.length} not found`);
  process.exitCode = misquotes.length === 0 ? 0 : 1;
}
