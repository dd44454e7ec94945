import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate, loadCodegenConfig } from '@graphql-codegen/cli';
import { buildSchema, printSchema } from 'graphql';

const ROOT = new URL('../../', import.meta.url);

export interface GeneratedFile {
  /** From the top of the project. */
  readonly path: string;
  readonly content: string;
}

/** The text of `typeDefs.generated.ts`: the schema as a module, because dist/ holds no .graphql files. */
function generateTypeDefs(): GeneratedFile {
  const schema = printSchema(buildSchema(readFileSync(new URL('server/graphql/schema.graphql', ROOT), 'utf8')));
  return {
    path: 'server/graphql/typeDefs.generated.ts',
    content: [
      '// Generated from schema.graphql by `npm run generate`; do not edit.\n',
      `export const typeDefs: string = ${JSON.stringify(schema)};\n`,
    ].join(''),
  };
}

/** The text of `examples.generated.ts`. An example begins with its name and its variables, each a comment of one line. */
function generateExamples(): GeneratedFile {
  const folder = new URL('server/graphql/examples/', ROOT);
  const examples = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const [name = '', variables = '', ...query] = readFileSync(new URL(file, folder), 'utf8').split('\n');
      return { name: name.replace(/^# /, ''), variables: variables.replace(/^# /, ''), query: query.join('\n') };
    });
  return {
    path: 'server/graphql/examples.generated.ts',
    content: [
      '// Generated from examples/ by `npm run generate`; do not edit.\n',
      `export const examples = ${JSON.stringify(examples, null, 2)} as const;\n`,
    ].join(''),
  };
}

/** Everything made from schema.graphql, examples/ and web/api: two modules, the resolver types, the documents of the page. */
export async function generateGraphql(): Promise<readonly GeneratedFile[]> {
  const { config } = await loadCodegenConfig({ configFilePath: fileURLToPath(new URL('codegen.yml', ROOT)) });
  const outputs: { filename: string; content: string }[] = await generate(
    { ...config, silent: true, cwd: fileURLToPath(ROOT) },
    false,
  );
  const files = outputs.map(({ filename, content }) => ({
    path: filename.replace(fileURLToPath(ROOT), ''),
    // The generator re-exports types without `type`, which verbatimModuleSyntax refuses.
    content: content.replaceAll(/^export \{ /gm, 'export type { '),
  }));
  return [generateTypeDefs(), generateExamples(), ...files];
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { path, content } of await generateGraphql()) {
    mkdirSync(new URL('.', new URL(path, ROOT)), { recursive: true });
    writeFileSync(new URL(path, ROOT), content);
  }
