import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuery, describeSettings, describeZones, findQuery } from '../../docs/readme.ts';
import { ERROR_CODES } from '../../server/errors.ts';
import { type Graph, openGraph } from '../../server/graph/client.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { importDataset } from '../../server/service/importDataset.ts';
import { testDatabase } from '../support/database.ts';
import { runCli } from '../support/runCli.ts';
import type { TestDatabase } from '../support/startDatabase.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
let database: TestDatabase;
let graph: Graph;

beforeAll(async () => {
  database = await testDatabase();
  graph = openGraph(database);
  await migrate(graph);
  expect((await importDataset(graph, 'seed')).status).toBe('imported');
});
afterAll(() => graph.close());

describe('README.md', () => {
  it('shows what each zone of the seed has and lacks (npm run docs)', async () => {
    expect(readme).toContain(await describeZones(graph));
  });

  it('lists every setting (npm run docs)', () => {
    expect(readme).toContain(describeSettings());
  });

  it('shows what the API answers to its query (npm run docs)', async () => {
    expect(readme).toContain(await answerQuery(graph, findQuery(readme)));
  });

  it('explains every error code', () => {
    for (const code of ERROR_CODES) expect(readme).toContain(`\`${code}\``);
  });

  const commands = [...readme.matchAll(/^npm run liantu -- (gaps|candidates)(.*)$/gm)].map(
    ([, name = '', args = '']) => [name, ...args.trim().split(/\s+/)],
  );
  it.each(commands)('shows a command that works: %s %s %s', async (...command) => {
    const { code, stdout } = await runCli(command, database);
    expect(code).toBe(0);
    expect(stdout).not.toBe('');
  });

  it('names every folder of the repository that it maps', () => {
    for (const folder of [
      'server/domain',
      'server/dataset',
      'server/graph',
      'server/service',
      'server/graphql',
      'server/http',
      'server/database',
      'web',
      'seed',
      'test',
    ])
      expect(readme).toContain(`\`${folder}\``);
  });
});
