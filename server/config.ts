import { homedir } from 'node:os';
import { join } from 'node:path';
import { closest } from 'fastest-levenshtein';
import { z } from 'zod';
import { DomainError } from './errors.ts';

/** All settings, as the README lists them: name, default ('' where there is none), meaning. */
export const SETTINGS = [
  {
    name: 'LIANTU_PORT',
    default: '4000',
    meaning: 'port of the page and the API, 0 to 65535; 0 lets the system choose',
  },
  { name: 'LIANTU_HOST', default: '127.0.0.1', meaning: 'address to serve on: 127.0.0.1, ::1 or localhost' },
  { name: 'LIANTU_DATA', default: '.liantu', meaning: 'folder of the embedded database, made when missing' },
  { name: 'LIANTU_SEED', default: 'seed', meaning: 'dataset folder loaded into an empty graph on start, or none' },
  {
    name: 'NEO4J_URI',
    default: '',
    meaning: 'your own Neo4j 5.26 or later (bolt:// or neo4j://, also +s and +ssc) instead of the embedded one',
  },
  { name: 'NEO4J_USER', default: 'neo4j', meaning: 'its user' },
  { name: 'NEO4J_PASSWORD', default: '', meaning: 'its password; required with NEO4J_URI' },
  { name: 'NEO4J_DATABASE', default: 'neo4j', meaning: 'its database' },
] as const satisfies readonly { readonly name: string; readonly default: string; readonly meaning: string }[];

type SettingName = (typeof SETTINGS)[number]['name'];

export interface Config {
  readonly port: number;
  readonly host: string;
  /** as given: relative to the working directory, or absolute */
  readonly dataDir: string;
  /** null where nothing is to be loaded */
  readonly seed: string | null;
  /** null where the embedded one is to be used */
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string;
  } | null;
  /** where fetched programs are kept for all clones of this user */
  readonly cacheDir: string;
  /** the Java to be preferred */
  readonly javaHome: string | undefined;
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

const RULES = {
  LIANTU_PORT: z
    .string()
    .refine((port) => /^\d{1,5}$/.test(port) && Number(port) <= 65_535, {
      error: 'is no port: use a number from 0 to 65535',
    })
    .transform(Number),
  LIANTU_HOST: z.string().refine((host) => LOOPBACK.includes(host), {
    error: `is refused until there are accounts, because whoever reaches the page may change the graph: use ${LOOPBACK.join(', ')}`,
  }),
  LIANTU_DATA: z.string(),
  LIANTU_SEED: z.string().transform((seed) => (seed === 'none' ? null : seed)),
  NEO4J_URI: z.string().refine((uri) => uri === '' || isNeo4jUri(uri), {
    error: `is no address of a Neo4j: use for example bolt://localhost:7687 (schemes: ${SCHEMES.join(', ')})`,
  }),
  NEO4J_USER: z.string(),
  NEO4J_PASSWORD: z.string(),
  NEO4J_DATABASE: z.string(),
} satisfies Record<SettingName, z.ZodType>;

/**
 * The program's settings. An empty variable counts as unset, as Docker and shells write them.
 *
 * @throws DomainError BAD_USER_INPUT with one line for each wrong setting, all of them
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(SETTINGS.map(({ name, default: usual }) => [name, env[name] || usual]));
  const settings = z.object(RULES).safeParse(given);
  const problems = settings.success
    ? []
    : settings.error.issues.map(({ path: [name], message }) => `${String(name)} "${given[String(name)]}" ${message}`);
  problems.push(...findUnknown(env), ...findMissing(env));
  if (!settings.success || problems.length > 0) throw new DomainError('BAD_USER_INPUT', problems.join('\n'));
  const { LIANTU_PORT, LIANTU_HOST, LIANTU_DATA, LIANTU_SEED, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } =
    settings.data;
  return {
    port: LIANTU_PORT,
    host: LIANTU_HOST,
    dataDir: LIANTU_DATA,
    seed: LIANTU_SEED,
    neo4j:
      NEO4J_URI === ''
        ? null
        : { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE },
    cacheDir: join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'liantu'),
    javaHome: env['JAVA_HOME'] || undefined,
  };
}

/** A setting of ours that we don't know is a mistyped one; other programs' NEO4J_ variables are theirs. */
function findUnknown(env: Readonly<Record<string, string | undefined>>): string[] {
  const known: readonly string[] = SETTINGS.map(({ name }) => name);
  return Object.keys(env)
    .filter((name) => /^LIANTU_/i.test(name) && !known.includes(name))
    .map((name) => `${name} is no setting: did you mean ${closest(name.toUpperCase(), [...known])}?`);
}

function findMissing(env: Readonly<Record<string, string | undefined>>): string[] {
  if (env['NEO4J_URI'] && !env['NEO4J_PASSWORD']) return ['NEO4J_PASSWORD is missing: NEO4J_URI needs it'];
  // Without this, a forgotten address would silently fill the embedded database instead.
  return SETTINGS.filter(
    ({ name, default: usual }) => /^NEO4J_(?!URI)/.test(name) && !env['NEO4J_URI'] && env[name] && env[name] !== usual,
  ).map(({ name }) => `${name} is set but NEO4J_URI is not: set both, or neither for the embedded database`);
}

function isNeo4jUri(text: string): boolean {
  const scheme = /^([a-z0-9+]+):\/\/[^/]/.exec(text)?.[1] ?? '';
  return SCHEMES.includes(scheme) && URL.canParse(text.replace(scheme, 'http'));
}
