// Who may import whom (architecture: "Folders"), as a table and its check: `node test/boundaries.mjs [root]`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

/**
 * For each part of the program: what else of it may be imported, and what only as types. A part is a folder, or a file
 * beside the folders. The longest name that fits counts. What is not listed may be imported by nobody but its own part.
 *
 * @type {Record<string, { uses: readonly string[]; types?: readonly string[]; packages?: readonly string[] }>}
 *   `packages`: where not any: the npm packages, and node: for Node's own
 */
const PARTS = {
  'server/errors.ts': { uses: ['server/domain'], packages: [] },
  'server/makeFolder.ts': { uses: [] },
  'server/domain': { uses: ['server/errors.ts'], packages: [] },
  'server/config.ts': { uses: ['server/errors.ts'] },
  'server/graph': { uses: ['server/errors.ts'], types: ['server/domain'] },
  // Formats of files, and nothing of what stands in them; what is wrong with a file is said in both languages.
  'server/workbook': { uses: [], types: ['server/domain'] },
  'server/dataset': { uses: ['server/domain', 'server/errors.ts', 'server/workbook'], types: ['server/graph'] },
  ...Object.fromEntries(
    [
      'freshGraph',
      'load',
      'lookUpGraph',
      'recordWriter',
      'referrers',
      'rollUp',
      'planChanges',
      'undo',
      'export',
      'exportFiles',
      'selectRecords',
    ].map((name) => [
      `server/dataset/${name}.ts`,
      {
        uses: [
          'server/dataset',
          'server/domain',
          'server/errors.ts',
          'server/graph',
          'server/makeFolder.ts',
          'server/workbook',
        ],
      },
    ]),
  ),
  'server/service': {
    uses: ['server/domain', 'server/graph', 'server/dataset', 'server/workbook', 'server/errors.ts'],
  },
  // Judgements are made in domain, and GraphQL and the files use it; the graph they only hand on.
  'server/graphql': { uses: ['server/service', 'server/domain', 'server/errors.ts'], types: ['server/graph'] },
  'server/http': {
    uses: ['server/service', 'server/graphql', 'server/domain', 'server/workbook', 'server/errors.ts'],
    types: ['server/config.ts', 'server/graph'],
  },
  'server/database': {
    uses: ['server/errors.ts', 'server/makeFolder.ts'],
    types: ['server/config.ts'],
    packages: ['node:'],
  },
  'server/': { uses: ['server/'] },
  'web/ui': { uses: [] },
  'web/model': { uses: [], types: ['web/api/generated'] },
  'web/graph': { uses: ['web/model'] },
  'web/api': { uses: [] },
  'web/locales': { uses: ['web/model'], types: ['web/api'] },
  'web/': { uses: ['web/'] },
  // The page is measured in the browser and on the chains that it is tested with; the server by what the page asks.
  'bench/': { uses: ['bench/', 'server/', 'web/model', 'web/api/generated', 'test/support'] },
  'docs/': { uses: ['docs/', 'server/'] },
  'test/': { uses: ['test/', 'server/', 'web/', 'bench/', 'docs/'] },
};

/** Packages and globals that belong to one part alone. */
const OWNED_PACKAGES = [
  { name: 'neo4j-driver', owner: /^(server\/graph|test|bench)\// },
  { name: 'cytoscape', owner: /^(web\/graph|test)\// },
];
const READS_ENV = /^(server\/(config\.ts|start\.mjs)|test\/|bench\/)/;
/** What runs before `npm ci`. */
const PLAIN = /^server\/.*\.mjs$/;

/** @typedef {{ from: string; to: string; isType: boolean }} Import */

/**
 * Everything that breaks the rules under a root, one sentence each, sorted.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function findViolations(root) {
  const files = ['server', 'web', 'bench', 'docs', 'test'].flatMap((folder) => sourcesUnder(root, folder)).sort();
  const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const imports = files.flatMap((file) => importsOf(file, texts.get(file) ?? ''));
  const violations = imports.flatMap(({ from, to, isType }) => {
    const why = refusal(from, to, isType);
    return why === null ? [] : [`${from} imports ${to}: ${why}`];
  });
  for (const [file, text] of texts) {
    // main.ts and cli.ts hand the environment over without looking at it.
    if (!READS_ENV.test(file) && /process\s*\.\s*env/.test(text.replaceAll('readConfig(process.env)', '')))
      violations.push(`${file} reads process.env: only server/config.ts and server/start.mjs do`);
  }
  const inner = imports.filter(({ to }) => texts.has(to));
  violations.push(...cyclesOf(inner.map(({ from, to }) => [from, to])).map((cycle) => `files in a circle: ${cycle}`));
  const folders = inner
    .map(({ from, to }) => [folderOf(from), folderOf(to)])
    .filter(([from, to]) => from && to && from !== to);
  violations.push(...cyclesOf(folders).map((cycle) => `folders in a circle: ${cycle}`));
  return [...new Set(violations)].sort();
}

/**
 * @param {string} from
 * @param {string} to
 * @param {boolean} isType
 * @returns {string | null} why this import is refused
 */
function refusal(from, to, isType) {
  const part = partOf(from);
  const rule = PARTS[part];
  if (rule === undefined) return 'this folder is in no rule: add it to test/boundaries.mjs';
  if (/^(node:|npm:)/.test(to)) {
    const name = to.replace(/^npm:/, '');
    const owned = OWNED_PACKAGES.find((entry) => name === entry.name || name.startsWith(`${entry.name}/`));
    if (owned !== undefined && !owned.owner.test(from)) return `only ${owned.owner.source} may`;
    if (PLAIN.test(from) && !to.startsWith('node:')) return 'it runs before any package is installed';
    const allowed = rule.packages === undefined || rule.packages.some((entry) => to.startsWith(entry));
    return allowed ? null : `${part} imports ${rule.packages?.join(', ') || 'no package and nothing of Node'}`;
  }
  if (PLAIN.test(from) && !to.endsWith('.mjs')) return 'it runs before anything is compiled';
  const target = partOf(to);
  const fits = (/** @type {string} */ name) =>
    to === name || to.startsWith(name.endsWith('/') ? name : `${name}/`) || target === name;
  if (target === part || rule.uses.some(fits)) return null;
  if (rule.types?.some(fits)) return isType ? null : `${part} may import only types from there`;
  return `${part} may import ${[...rule.uses, ...(rule.types ?? [])].join(', ') || 'nothing else of ours'}`;
}

/** @param {string} file */
function partOf(file) {
  const names = Object.keys(PARTS).filter(
    (name) => file === name || file.startsWith(name.endsWith('/') ? name : `${name}/`),
  );
  return names.sort((a, b) => b.length - a.length)[0] ?? file;
}

/** @param {string} file @returns {string | null} the folder of the first level below server/ or web/ */
function folderOf(file) {
  return /^(?:server|web)\/[^/]+(?=\/)/.exec(file)?.[0] ?? null;
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function sourcesUnder(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesUnder(root, path);
    return /\.(ts|tsx|mts|mjs|js)$/.test(entry.name) ? [path] : [];
  });
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {Import[]} of all kinds, types and `import()` included
 */
function importsOf(file, text) {
  const { module, program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  /** @type {Array<[specifier: string, isType: boolean]>} */
  const found = module.staticImports.map(({ moduleRequest, entries }) => [
    moduleRequest.value,
    entries.length > 0 && entries.every(({ isType }) => isType),
  ]);
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) if (moduleRequest) found.push([moduleRequest.value, isType]);
  }
  for (const source of loadedIn(text.includes('import(') ? program : null)) found.push(source);
  return found.map(([specifier, isType]) => ({ from: file, to: resolve(file, specifier), isType }));
}

/**
 * @param {unknown} node of the syntax tree
 * @returns {Array<[specifier: string, isType: boolean]>} what `import('x')` loads, and what it only names in a type
 */
function loadedIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(loadedIn);
  if (!('type' in node) || !('source' in node)) return inner;
  const isType = node.type === 'TSImportType';
  if (!isType && node.type !== 'ImportExpression') return inner;
  const { source } = node;
  const isKnown =
    typeof source === 'object' && source !== null && 'value' in source && typeof source.value === 'string';
  return isKnown ? [[String(source.value), isType], ...inner] : inner;
}

/** @param {string} from @param {string} specifier */
function resolve(from, specifier) {
  if (specifier.startsWith('.')) return normalize(join(dirname(from), specifier)).replaceAll('\\', '/');
  return specifier.startsWith('node:') ? specifier : `npm:${specifier}`;
}

/**
 * @param {ReadonlyArray<ReadonlyArray<string | null>>} edges
 * @returns {string[]} one circle for each group of names that reach each other, told as a → b → a
 */
function cyclesOf(edges) {
  /** @type {Map<string, Set<string>>} */
  const next = new Map();
  for (const [from, to] of edges) if (from && to) next.set(from, (next.get(from) ?? new Set()).add(to));
  const cycles = new Map();
  for (const start of next.keys()) {
    const path = shortestPath(next, start);
    const members = [...(path ?? [])].sort().join();
    if (path !== null && !cycles.has(members)) cycles.set(members, [...path, path[0]].join(' → '));
  }
  return [...cycles.values()];
}

/** @param {Map<string, Set<string>>} next @param {string} start @returns {string[] | null} from `start` back to it */
function shortestPath(next, start) {
  /** @type {string[][]} */
  const queue = [[start]];
  const seen = new Set();
  for (const path of queue) {
    for (const to of next.get(path.at(-1) ?? '') ?? []) {
      if (to === start) return path;
      if (!seen.has(to)) {
        seen.add(to);
        queue.push([...path, to]);
      }
    }
  }
  return null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const violations = findViolations(process.argv[2] ?? dirname(dirname(fileURLToPath(import.meta.url))));
  for (const violation of violations) console.log(violation);
  process.exitCode = violations.length > 0 ? 1 : 0;
}
