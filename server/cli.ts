import Table from 'cli-table3';
import { Command, CommanderError, Option } from 'commander';
import { readConfig } from './config.ts';
import { DomainError } from './errors.ts';
import type { Graph } from './graph/client.ts';
import { openLiantu } from './openLiantu.ts';
import { exportCandidates } from './service/exports/exportCandidates.ts';
import { exportGaps } from './service/exports/exportGaps.ts';
import type { Cell, Table as ResultTable } from './service/exports/table.ts';
import {
  checkDataset,
  exportDataset,
  formatProblem,
  type ImportResult,
  importDataset,
  type LoadReport,
} from './service/importDataset.ts';

/** Exit codes: done, refused with every problem, wrong usage, database out of reach. */
const DONE = 0;
const REFUSED = 1;
const USAGE = 2;
const NO_DATABASE = 3;

interface Printing {
  readonly json?: boolean | undefined;
  readonly lang: 'zh' | 'en';
}

/** Draws rows of texts; the first row of `rows` stands under `head`. */
function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const table = new Table({ head: [...head], style: { head: [], border: [], compact: true } });
  table.push(...rows.map((row) => [...row]));
  console.log(table.toString());
}

/** A column of sentences is too wide for a terminal; its factor's value stands for it, and --json or a file has the words. */
const TOO_WIDE = /Reason$|^sources$|Id$/;
const ROUNDED = ['points', 'share'];

function printResult(result: ResultTable, { json, lang }: Printing): void {
  if (json === true) {
    printJson({
      head: Object.fromEntries(result.head.map(({ name, value }) => [name, value])),
      rows: [...result.objects(lang)],
    });
    return;
  }
  for (const { title, text } of result.head) console.log(`${title[lang]}: ${text[lang]}`);
  const shown = result.columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ name }) => !TOO_WIDE.test(name) || name === 'linkId');
  const say = (cell: Cell | undefined, kind: string): string => {
    if (cell === null || cell === undefined) return kind === 'share' ? '?' : '';
    if (typeof cell === 'boolean') return cell ? '✓' : '';
    return typeof cell === 'number' && ROUNDED.includes(kind) ? String(Number(cell.toFixed(2))) : String(cell);
  };
  printTable(
    shown.map(({ title }) => title[lang]),
    [...result.cells(lang)].map((cells) => shown.map(({ index, kind }) => say(cells[index], kind))),
  );
}

function printJson(value: unknown): void {
  console.log(JSON.stringify(value, null, 2));
}

/** Runs one command on the graph; progress goes to stderr, so that stdout holds the answer alone. */
async function withGraph(work: (graph: Graph) => Promise<number>): Promise<void> {
  const { graph, close } = await openLiantu(readConfig(process.env), (step) => console.error(step));
  try {
    process.exitCode = await work(graph);
  } finally {
    await close();
  }
}

function printImport(result: ImportResult, { json }: Printing): number {
  if (json === true) printJson(result);
  else if (result.status === 'refused') {
    for (const problem of result.problems) console.log(formatProblem(problem));
    const more = result.problemCount - result.problems.length;
    if (more > 0) console.log(`and ${more} more`);
    console.log(`refused: ${result.problemCount} problems, nothing was changed`);
  } else {
    for (const warning of result.warnings) console.log(`note: ${formatProblem(warning)}`);
    if (result.status === 'imported') printImported(result.report);
    else console.log('no problem found; nothing was changed');
  }
  return result.status === 'refused' ? REFUSED : DONE;
}

function printImported({ files, dataVersion }: LoadReport): void {
  const changed = Object.values(files).some((counts) => counts.new + counts.changed + counts.removed > 0);
  printTable(
    ['file', 'new', 'changed', 'unchanged', 'removed'],
    Object.entries(files).map(([file, counts]) => [
      file,
      ...[counts.new, counts.changed, counts.unchanged, counts.removed].map(String),
    ]),
  );
  console.log(changed ? `imported; data version ${dataVersion}` : 'nothing changed');
}

const program = new Command('liantu')
  .description("链图: what a region's chain lacks, and whom to call")
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });

function command(name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option('--json', 'print JSON instead of a table')
    .addOption(new Option('--lang <language>', 'language of names and reasons').choices(['zh', 'en']).default('zh'))
    .exitOverride();
}

command('check', 'check a dataset folder against its format and the graph; changes nothing')
  .argument('<dir>')
  .action((dir: string, options: Printing) =>
    withGraph(async (graph) => printImport(await checkDataset(graph, dir), options)),
  );

command('import', 'import a dataset folder: all of it or nothing')
  .argument('<dir>')
  .action((dir: string, options: Printing) =>
    withGraph(async (graph) => printImport(await importDataset(graph, dir), options)),
  );

command('export', 'export the whole graph to a new folder that imports back to the same graph')
  .argument('<dir>')
  .action((dir: string, options: Printing) =>
    withGraph(async (graph) => {
      const report = await exportDataset(graph, dir);
      if (options.json === true) printJson(report);
      else
        printTable(
          ['file', 'rows'],
          Object.entries(report.files).map(([file, rows]) => [file, String(rows)]),
        );
      return DONE;
    }),
  );

command('gaps', 'what a region lacks, best first')
  .requiredOption('--region <id>', 'id of the region')
  .option('--chain <id>', "id of a chain; the region's own chains where left out")
  .action(({ json, lang, ...args }: Printing & { region: string; chain?: string }) =>
    withGraph(async (graph) => {
      printResult(await exportGaps(graph, args, new Date()), { json, lang });
      return DONE;
    }),
  );

command('candidates', 'firms that could fill a link in a region, best first')
  .requiredOption('--region <id>', 'id of the region')
  .requiredOption('--link <id>', 'id of the link')
  .action(({ json, lang, ...args }: Printing & { region: string; link: string }) =>
    withGraph(async (graph) => {
      printResult(await exportCandidates(graph, args, new Date()), { json, lang });
      return DONE;
    }),
  );

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? DONE : USAGE;
  else if (error instanceof DomainError) {
    console.error(error.message);
    process.exitCode = error.code === 'UNAVAILABLE' ? NO_DATABASE : REFUSED;
  } else throw error;
}
