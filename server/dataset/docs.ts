import { mkdirSync, writeFileSync } from 'node:fs';
import { KIND_MEANING } from './column.ts';
import { CITATION_PROPERTIES, type Column, type DatasetFile, FORMAT } from './format.ts';
import { READ_LIMITS } from './limits.ts';
import { PROBLEM_LIMIT } from './problem.ts';

const OUTPUT = new URL('../../docs/dataset.md', import.meta.url);

const INTRO = `# The dataset format

<!-- Generated from server/dataset/table.ts by \`node --import tsx server/dataset/docs.ts\`; do not edit. -->

One format for everything that goes into the graph. A dataset is a folder of CSV files, a zip of it, one XLSX workbook whose sheets have
the names of the files, or one CSV file. Sub-folders are its **parts**, whose files of one name count as one file
(\`seed/reference-industry/links.csv\`, \`seed/shanxi-zones/links.csv\`). Every file is optional; whatever a row
refers to must exist, in the dataset or already in the graph.

\`\`\`
npm run liantu -- template FILE.xlsx   # a workbook to fill in; also at /import/template.xlsx
npm run liantu -- check PATH           # every problem, what would change, possible duplicates, advice; nothing changed
npm run liantu -- import PATH          # all of it or nothing; \`imports\` lists them, \`undo NUMBER\` takes one back
npm run liantu -- export PATH          # a folder, .zip or .xlsx; --region ID, --chain ID, --template; it imports back
curl --data-binary @a.xlsx -H 'content-type: application/octet-stream' 'http://127.0.0.1:4000/import?name=a.xlsx&check=1'
\`\`\`

## Rules

- **CSV**: RFC 4180 with a header row; UTF-8 with or without BOM, UTF-16 with one, or GB18030 (what Chinese Excel writes); which it was is said. Bytes that are no UTF-8 are
  GB18030; the few that are both and look odd as UTF-8 are refused, never guessed. Column order is free. English and Chinese names of files
  and columns are accepted alike. An unknown file or column is a problem that names the nearest known one. \`README*\`, \`LICENSE*\`,
  \`__MACOSX\`, \`Thumbs.db\` and names that begin with a dot are ignored; any other file is a problem.
- **Workbooks** (.xlsx): a sheet is a file, its first row the header, rows numbered as the spreadsheet does; empty sheets and \`说明\`, \`About\`
  are left. Numbers are read as shown, dates as precise as shown. A formula without a stored value, an error (#REF!), and a number that only its
  format gives a unit (万) are refused. Refused whole: macros, embedded files, encrypted, binary and old (.xls) ones, a document type.
- **Zips**: names may be UTF-8 or GB18030; the packed folder itself may be at the top. Refused whole: encryption, links, an entry that leaves the folder,
  that is there twice, or that unpacks to more than 200 times its size. Archives inside are refused.
- **Examples**: a row whose first cell begins with \`例：\` or \`e.g. \` shows how to fill in a template, and is no record.
- **Dates** are also read as spreadsheets write them: \`2024/5/17\`, \`2024年5月17日\`, and the number of a day (\`45429\`).
- **Cells** are trimmed. An empty cell leaves the stored value as it is; \`\\N\` clears it (a column with a value "where empty" gets that one).
  Required columns (\`*\`) must be filled for a new record and cannot be cleared.
- **A row is an upsert** by its key. The same dataset twice changes nothing, and says so.
- **Citations**: every row may carry \`source_id\`, \`locator\`, \`quote\` and \`certainty\`; the last three need the first. A record keeps every
  citation that ever asserted it, in the order of their coming; citations cannot be cleared.
- **The same id again** in a file is refused, except in a row that holds nothing but the id and a citation: it adds the citation (this is how
  an export writes records of several citations). In files whose key is several columns a repeated row must say the same as the first,
  or leave its cells empty.
- **Lists**: items separated by \`;\`. An item that itself holds \`;\` is written in double quotes, quotes inside doubled, as in CSV.
- **Money** is in CNY yuan and exact: \`1.1亿\` is 110000000. Numbers of more than 15 digits, and thousands separators, are refused.
- **Codes that a spreadsheet has ruined** (\`9.11401E+17\`, or 16 and more digits that end in zeros from the sixteenth on) are refused.
- **All or nothing**: every problem is reported, not only the first: file, row (records, the header being 1), column, value, what is wrong
  and what would be right, in Chinese and in English. The first ${PROBLEM_LIMIT} are listed in full, the rest is counted. Nothing is written while there is one.
- **Removals**: a row of \`removals\` names a file and a key; the columns of a composite key are separated by \`;\`, empty ones kept
  (\`firm-1;link-7;\`). What others refer to is not removed: the references are listed. Removing what is not there is a warning.
- **Limits**: a file of ${READ_LIMITS.fileSize / 2 ** 20} MiB, ${READ_LIMITS.totalSize / 2 ** 30} GiB unpacked (a workbook ${READ_LIMITS.workbookSize / 2 ** 20} MiB), ${READ_LIMITS.entries} files, ${READ_LIMITS.characters} characters in all, ${READ_LIMITS.fieldLength} characters a cell, ${READ_LIMITS.rows} rows.

Refused beside broken rows: a circle of parents among regions, products or assets; an area as a parent or as a member of an area;
members of what is no area; a target of kind weak without a link, or excluded without link and chain; a target or project whose link is of another chain;
a flow between two chains; a flow or input from a thing to itself; two firms with one credit code; a record stated and removed at once.
All of it is judged on the dataset together with what the graph holds.

Accepted and reported: a circle of flows within a chain (recycling is real), a link without products, a firm that nothing refers to,
a removal of what is not there.
`;

const escapeCell = (text: string): string => text.replaceAll('|', '\\|');

function describeHolds({ kind, choices, target }: Column): string {
  if (kind === 'enum') return choices.map(({ value, zh }) => `\`${value}\` ${zh}`).join(', ');
  if (target !== null) return `${kind === 'refs' ? 'ids of' : 'id of'} ${target}`;
  return KIND_MEANING[kind].en;
}

function describeColumn(column: Column): string {
  const { name, zh, isRequired, fallback, meaning } = column;
  const empty = fallback === null ? '' : `; \`${fallback}\` where empty`;
  return `| \`${name}\`${isRequired ? '\\*' : ''} | ${zh} | ${escapeCell(describeHolds(column))}${empty} | ${meaning.en} / ${meaning.zh} |`;
}

const HEAD = '| column | 中文 | holds | meaning |\n| --- | --- | --- | --- |';

function describeStorage({ storage }: DatasetFile): string {
  switch (storage.as) {
    case 'node':
      return ` In the graph: \`(:${storage.label})\`.`;
    case 'relation':
      return ` In the graph: \`[:${storage.type}]\`, from \`${storage.from.name}\` to \`${storage.to.name}\`.`;
    case 'nothing':
      return '';
    default:
      return storage satisfies never;
  }
}

function describeFile(file: DatasetFile): string {
  const own = file.columns.filter(({ property }) => !CITATION_PROPERTIES.includes(property));
  const key = file.key.map(({ name }) => `\`${name}\``).join(', ');
  return [
    `### \`${file.name}\` ${file.zh}`,
    '',
    `${file.meaning.en} / ${file.meaning.zh}. Key: ${key}.${describeStorage(file)}`,
    '',
    HEAD,
    ...own.map(describeColumn),
    '',
  ].join('\n');
}

/** The text of docs/dataset.md. */
export function formatDocs(): string {
  const citation = FORMAT.flatMap(({ columns }) =>
    columns.filter(({ property }) => CITATION_PROPERTIES.includes(property)),
  ).slice(0, CITATION_PROPERTIES.length);
  const kinds = Object.entries(KIND_MEANING).map(([kind, { en, zh }]) => `| ${kind} | ${escapeCell(en)} | ${zh} |`);
  return [
    INTRO,
    '## What cells hold\n\n| kind | | |\n| --- | --- | --- |',
    ...kinds,
    '\n## Columns of every file but `removals`\n',
    HEAD,
    ...citation.map(describeColumn),
    '\n## Files\n',
    ...FORMAT.map(describeFile),
  ].join('\n');
}

if (process.argv[1] === OUTPUT.pathname.replace('docs/dataset.md', 'server/dataset/docs.ts')) {
  mkdirSync(new URL('.', OUTPUT), { recursive: true });
  writeFileSync(OUTPUT, formatDocs());
}
