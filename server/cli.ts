import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SingleBar } from 'cli-progress';
import Table from 'cli-table3';
import { Command, CommanderError, Option } from 'commander';
import { bulkLoad } from './bulkLoad.ts';
import { readConfig } from './config.ts';
import type { Language, Sentence } from './domain/sentence.ts';
import { DomainError } from './errors.ts';
import type { Graph } from './graph/client.ts';
import { openLiantu } from './openLiantu.ts';
import { exportDataset, scopeOf } from './service/exportDataset.ts';
import { exportCandidates } from './service/exports/exportCandidates.ts';
import { exportGaps } from './service/exports/exportGaps.ts';
import type { Cell, Table as ResultTable } from './service/exports/table.ts';
import {
  type Acceptance,
  checkDataset,
  formatProblem,
  type Import,
  type ImportResult,
  importDataset,
  type Plan,
  type Refusal,
} from './service/importDataset.ts';
import { listImports, undoImport } from './service/importRecords.ts';
import { writeTemplate } from './service/importWorkbooks.ts';

/** Exit codes: done, refused with every problem, wrong usage, database out of reach. */
const DONE = 0;
const REFUSED = 1;
const USAGE = 2;
const NO_DATABASE = 3;

interface Printing {
  readonly json?: boolean | undefined;
  readonly lang: Language;
}

const sayIn =
  (lang: Language) =>
  (sentence: Sentence): void =>
    console.log(sentence[lang]);

/** Draws rows of texts; the first row of `rows` stands under `head`. */
function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const table = new Table({ head: [...head], style: { head: [], border: [], compact: true } });
  table.push(...rows.map((row) => [...row]));
  console.log(table.toString());
}

/** A column of sentences is too wide for a terminal; its factor's value stands for it, and --json or a file has the words. */
const TOO_WIDE = /Reason$|^sources$|Id$/;
const ROUNDED = ['points', 'share'];

/** Rows to be shown before the others: those with 1 in a column. */
interface Lead {
  readonly column: string;
  readonly title: Sentence;
  readonly rest: Sentence;
}

async function printResult(result: ResultTable, { json, lang }: Printing, lead?: Lead): Promise<void> {
  if (json === true) {
    printJson({
      head: Object.fromEntries(result.head.map(({ name, value }) => [name, value])),
      rows: await listOf(result.objects(lang)),
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
  const head = ['#', ...shown.map(({ title }) => title[lang])];
  const leading = result.columns.findIndex(({ name }) => name === lead?.column);
  const rows = (await listOf(result.cells(lang))).map((cells, index) => ({
    isFirst: cells[leading] === 1,
    texts: [String(index + 1), ...shown.map(({ index: column, kind }) => say(cells[column], kind))],
  }));
  const [named, rest] = [rows.filter(({ isFirst }) => isFirst), rows.filter(({ isFirst }) => !isFirst)];
  const print = (part: typeof rows): void =>
    printTable(
      head,
      part.map(({ texts }) => texts),
    );
  if (lead === undefined || named.length === 0) {
    print(rows);
    return;
  }
  console.log(lead.title[lang]);
  print(named);
  if (rest.length === 0) return;
  console.log(lead.rest[lang]);
  print(rest);
}

async function listOf<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
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

function printImport(result: ImportResult & { readonly plan?: Plan }, { json, lang }: Printing): number {
  if (json === true) printJson(result);
  else {
    const say = sayIn(lang);
    for (const { source, encoding, rows } of result.sources)
      say({ zh: `${source}：${rows} 行，${encoding}`, en: `${source}: ${rows} rows, ${encoding}` });
    if (result.status === 'refused') printRefused(result, lang);
    else printAccepted(result, lang);
    for (const { chain, reason } of result.plan?.advice ?? [])
      say({ zh: `建议：产业链 ${chain}：${reason.zh}`, en: `advice: chain ${chain}: ${reason.en}` });
    for (const { id, name, other, because } of result.plan?.duplicates ?? [])
      say({
        zh: `可能重复（${BECAUSE[because]}）：${id} ${name} 与 ${other.id} ${other.name}`,
        en: `possible duplicate (${because}): ${id} ${name} and ${other.id} ${other.name}`,
      });
  }
  return result.status === 'refused' ? REFUSED : DONE;
}

/** Why two firms may be one. */
const BECAUSE = { 'credit code': '统一社会信用代码相同', 'same name': '名称相同', 'like name': '名称相近' } as const;

function printRefused({ problems, problemCount }: Refusal, lang: Language): void {
  const say = sayIn(lang);
  for (const problem of problems) console.log(formatProblem(problem, lang));
  const more = problemCount - problems.length;
  if (more > 0) say({ zh: `另有 ${more} 处`, en: `and ${more} more` });
  say({
    zh: `不能导入：有 ${problemCount} 处问题，什么都没有改变`,
    en: `refused: ${problemCount} problems, nothing was changed`,
  });
}

function printAccepted(result: (Acceptance | Import) & { readonly plan?: Plan }, lang: Language): void {
  const say = sayIn(lang);
  for (const warning of result.warnings)
    say({ zh: `提示：${formatProblem(warning, 'zh')}`, en: `note: ${formatProblem(warning)}` });
  const more = result.warningCount - result.warnings.length;
  if (more > 0) say({ zh: `另有 ${more} 条提示`, en: `and ${more} more notes` });
  if (result.status === 'accepted') {
    printCounts(result.plan?.files ?? {}, lang);
    say({ zh: '没有发现问题；什么都没有改变', en: 'no problem found; nothing was changed' });
    return;
  }
  const { report, number, isFinal } = result;
  printCounts(report.files, lang);
  if (isFinal === true)
    say({
      zh: `已整库导入，换掉了原来的图谱；数据版本 ${report.dataVersion}`,
      en: `loaded in the place of the whole graph; data version ${report.dataVersion}`,
    });
  else if (number === null) say({ zh: '没有任何变化', en: 'nothing changed' });
  else
    say({
      zh: `已导入；数据版本 ${report.dataVersion}；可用“undo ${number}”撤销`,
      en: `imported; data version ${report.dataVersion}; undo it with "undo ${number}"`,
    });
}

const COUNTS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['表', '新增', '改动', '不变', '删除'],
  en: ['file', 'new', 'changed', 'unchanged', 'removed'],
};

function printCounts(files: Plan['files'], lang: Language): void {
  printTable(
    COUNTS[lang],
    Object.entries(files).map(([file, counts]) => [
      file,
      ...[counts.new, counts.changed, counts.unchanged, counts.removed].map(String),
    ]),
  );
}

/** Imports with a progress bar where somebody watches; on stderr, as all progress. */
async function importWithBar(graph: Graph, path: string, by: string): Promise<Refusal | Import> {
  const bar = new SingleBar({ format: '{bar} {percentage}% {value} of {total} records', noTTYOutput: false });
  let isShown = false;
  try {
    return await importDataset(graph, path, {
      by,
      onProgress: (done, total) => {
        if (!isShown && process.stderr.isTTY) bar.start(total, done);
        isShown = true;
        bar.update(done);
      },
    });
  } finally {
    bar.stop();
  }
}

/** Loads in bulk, with what it is doing and how long it may still take: a bar on a terminal, else a line for each step. */
async function bulkLoadWithBar(path: string, by: string): Promise<Refusal | Import> {
  const bar = new SingleBar({
    format: '{bar} {percentage}%  {step}, about {left} left',
    noTTYOutput: false,
    etaBuffer: 1,
  });
  const started = performance.now();
  let last = '';
  const leftAfter = (share: number): string => {
    const seconds = ((performance.now() - started) / 1_000) * (1 / Math.max(share, 0.01) - 1);
    return seconds < 60 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
  };
  try {
    return await bulkLoad(readConfig(process.env), path, {
      by,
      report: (step) => console.error(step),
      onProgress: (step, share) => {
        const left = leftAfter(share);
        if (process.stderr.isTTY) {
          if (last === '') bar.start(100, 0, { step, left });
          bar.update(Math.floor(100 * share), { step, left });
        } else if (step !== last) console.error(`${step}: ${Math.floor(100 * share)} % done, about ${left} left`);
        last = step;
      },
    });
  } finally {
    bar.stop();
  }
}

const program = new Command('liantu')
  .description("链图: what a region's chain lacks, and whom to call")
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });

/** A new command; `language` is what it speaks unless told otherwise. */
function command(name: string, description: string, language: Language = 'zh'): Command {
  return program
    .command(name)
    .description(description)
    .option('--json', 'print JSON instead of a table')
    .addOption(new Option('--lang <language>', 'language of names and reasons').choices(['zh', 'en']).default(language))
    .exitOverride();
}

command('check', 'check a folder, zip, workbook or CSV file against the format and the graph; changes nothing', 'en')
  .argument('<path>')
  .action((path: string, options: Printing) =>
    withGraph(async (graph) => printImport(await checkDataset(graph, path), options)),
  );

command('import', 'import a folder, zip, workbook or CSV file: all of it or nothing', 'en')
  .argument('<path>')
  .option('--by <name>', 'who imports, for the list of imports', 'command line')
  .option('--bulk', 'a folder of any size, in the place of the whole graph; the server must not run')
  .action(async (path: string, { by, bulk, ...options }: Printing & { by: string; bulk?: boolean }) => {
    if (bulk !== true) return withGraph(async (graph) => printImport(await importWithBar(graph, path, by), options));
    process.exitCode = printImport(await bulkLoadWithBar(path, by), options);
  });

command('imports', 'the imports so far, newest first').action((options: Printing) =>
  withGraph(async (graph) => {
    const imports = await listImports(graph);
    if (options.json === true) printJson(imports);
    else
      printTable(
        ['number', 'at', 'by', 'file', 'undone by', 'undoes'],
        imports.map(({ number, at, by, file, undoneBy, undoes }) =>
          [number, at, by, file, undoneBy ?? '', undoes ?? ''].map(String),
        ),
      );
    return DONE;
  }),
);

command('undo', 'undo an import as a whole, while nothing later rests on it', 'en')
  .argument('<number>')
  .option('--by <name>', 'who undoes it, for the list of imports', 'command line')
  .action((number: string, { by, ...options }: Printing & { by: string }) =>
    withGraph(async (graph) => {
      const result = await undoImport(graph, Number(number), { by });
      const { json, lang } = options;
      const say = sayIn(lang);
      if (json === true) printJson(result);
      else if (result.status === 'undone') {
        printCounts(result.files, lang);
        say({
          zh: `第 ${number} 次导入已撤销；数据版本 ${result.dataVersion}`,
          en: `import ${number} is undone; data version ${result.dataVersion}`,
        });
      } else {
        for (const reason of result.reasons) say(reason);
        say({
          zh: `不能撤销：有 ${result.reasonCount} 条记录以第 ${number} 次导入为基础，什么都没有改变`,
          en: `refused: ${result.reasonCount} records rest on import ${number}, nothing was changed`,
        });
      }
      return result.status === 'undone' ? DONE : REFUSED;
    }),
  );

command('template', 'write a workbook to fill in (.xlsx)')
  .argument('<file>')
  .action((file: string, { lang }: Printing) =>
    pipeline(Readable.from(writeTemplate(lang)), createWriteStream(file, { flags: 'wx' })),
  );

command('export', 'export the graph to a new folder, .zip or .xlsx that imports back to the same graph')
  .argument('<path>')
  .option('--region <id>', 'only this region with all below it, its firms and its chains')
  .option('--chain <id>', 'only this chain with its firms')
  .option('--template', 'with --chain: the chain alone, as a template for other regions')
  .action((path: string, given: Printing & { region?: string; chain?: string; template?: boolean }) =>
    withGraph(async (graph) => {
      const files = await exportDataset(graph, path, scopeOf(given));
      if (given.json === true) printJson({ path, files });
      else if (files === null) console.log(`written: ${path}`);
      else
        printTable(
          ['file', 'rows'],
          Object.entries(files).map(([file, rows]) => [file, String(rows)]),
        );
      return DONE;
    }),
  );

const NAMED_BY_PLAN: Lead = {
  column: 'plan',
  title: { zh: '规划点名', en: 'Named by the plan' },
  rest: { zh: '其他缺口', en: 'Other gaps' },
};

command('gaps', 'what a region lacks: what its plan names, then the rest, best first')
  .requiredOption('--region <id>', 'id of the region')
  .option('--chain <id>', "id of a chain; the region's own chains where left out")
  .action(({ json, lang, ...args }: Printing & { region: string; chain?: string }) =>
    withGraph(async (graph) => {
      // As on the page: what the plan itself names stands first, with its rank by score.
      await printResult(await exportGaps(graph, args, new Date()), { json, lang }, NAMED_BY_PLAN);
      return DONE;
    }),
  );

command('candidates', 'firms that could fill a link in a region, best first')
  .requiredOption('--region <id>', 'id of the region')
  .requiredOption('--link <id>', 'id of the link')
  .action(({ json, lang, ...args }: Printing & { region: string; link: string }) =>
    withGraph(async (graph) => {
      await printResult(await exportCandidates(graph, args, new Date()), { json, lang });
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
