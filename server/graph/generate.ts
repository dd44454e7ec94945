import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type CypherField, type CypherFile, parseCypherFile } from './cypherFile.ts';

const ROOT = new URL('../../', import.meta.url);
const OUTPUT = new URL('server/graph/queries.generated.ts', ROOT);

/** Reads every file of cypher/read and cypher/write, in the order of their names. */
export function readCypherFiles(): CypherFile[] {
  return (['read', 'write'] as const).flatMap((access) =>
    readdirSync(new URL(`cypher/${access}/`, ROOT))
      .filter((file) => file.endsWith('.cypher'))
      .sort()
      .map((file) =>
        parseCypherFile(
          access,
          file.replace(/\.cypher$/, ''),
          readFileSync(new URL(`cypher/${access}/${file}`, ROOT), 'utf8'),
        ),
      ),
  );
}

function generateField({ name, type, isNullable, meaning }: CypherField): string {
  return `  /** ${meaning} */\n  readonly ${name}: ${type}${isNullable ? ' | null' : ''};\n`;
}

function generateShape(name: string, fields: readonly CypherField[]): string {
  return fields.length === 0
    ? `export type ${name} = Readonly<Record<string, never>>;\n`
    : `export interface ${name} {\n${fields.map(generateField).join('')}}\n`;
}

function generateQuery(file: CypherFile): string {
  const type = file.name.charAt(0).toUpperCase() + file.name.slice(1);
  const text = JSON.stringify(file.text);
  const integers = JSON.stringify(file.params.filter((param) => param.isInteger).map((param) => param.name));
  return [
    generateShape(`${type}Params`, file.params),
    generateShape(`${type}Row`, file.rows),
    `/** ${file.purpose} */\n`,
    `export const ${file.name}: Query<'${file.access}', ${type}Params, ${type}Row> = {\n`,
    `  name: '${file.name}',\n  access: '${file.access}',\n  integers: ${integers},\n`,
    `  columns: ${JSON.stringify(file.rows.map((row) => row.name))},\n  text: ${text},\n};\n`,
  ].join('');
}

/** The schema migrations of cypher/schema, in the order of their numbers; statements are parted by `;` at a line's end. */
function generateMigrations(): string {
  const files = readdirSync(new URL('cypher/schema/', ROOT)).sort();
  const migrations = files.map((file) => {
    const content = readFileSync(new URL(`cypher/schema/${file}`, ROOT), 'utf8');
    const statements = content
      .split('\n')
      .filter((line) => !line.startsWith('//'))
      .join('\n')
      .split(/;\s*(?:\n|$)/)
      .map((statement) => statement.trim())
      .filter((statement) => statement !== '');
    return { number: Number.parseInt(file, 10), name: file.replace(/^\d+_|\.cypher$/g, ''), statements };
  });
  return `export const migrations: readonly Migration[] = ${JSON.stringify(migrations, null, 2)};\n`;
}

/** The text of `queries.generated.ts`. */
export function generateQueries(): string {
  return [
    '// Generated from cypher/ by `npm run generate`; do not edit.\n',
    "import type * as record from '../domain/record.ts';\n",
    "import type { Migration, Query } from './client.ts';\n\n",
    readCypherFiles().map(generateQuery).join('\n'),
    '\n',
    generateMigrations(),
  ].join('');
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(OUTPUT, generateQueries());
