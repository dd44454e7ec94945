import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from '../../server/graph/client.ts';
import { readCypherFiles } from '../../server/graph/generate.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { testDatabase } from '../support/database.ts';
import { LABELS, PROPERTIES, RELATIONS } from '../support/vocabulary.ts';

/** Reads the whole store: right only where the header says why. */
const SCANS = [
  'AllNodesScan',
  'NodeByLabelScan',
  'DirectedRelationshipTypeScan',
  'UndirectedRelationshipTypeScan',
  'UnionNodeByLabelsScan',
  'DirectedAllRelationshipsScan',
  'UndirectedAllRelationshipsScan',
];
const UNKNOWN = ['01N50', '01N51', '01N52'];

let driver: Driver;

beforeAll(async () => {
  const { uri, user, password, database } = await testDatabase();
  const graph = openGraph({ uri, user, password, database });
  await migrate(graph);
  await graph.close();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  // The planner knows a word once it was used; these are the words of the model, and no others.
  for (const [procedure, words] of [
    ['db.createLabel', LABELS],
    ['db.createRelationshipType', RELATIONS],
    ['db.createProperty', PROPERTIES],
  ] as const)
    for (const word of words) await driver.executeQuery(`CALL ${procedure}($word)`, { word });
});

afterAll(() => driver.close());

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType.replace('@neo4j', ''), ...plan.children.flatMap(operatorsOf)];
}

describe('queries of cypher/', () => {
  for (const file of readCypherFiles()) {
    it(`${file.access}/${file.name} is as its header and folder say`, async () => {
      const params = Object.fromEntries(file.params.map(({ name }) => [name, null]));
      const { summary } = await driver.executeQuery(`EXPLAIN ${file.text}`, params);
      if (summary.plan === false) throw new Error('no plan');
      const columns = summary.plan.arguments['Details'];
      expect(summary.queryType, 'access').toMatch(file.access === 'read' ? /^r$/ : /^r?w$/);
      const produced =
        summary.plan.operatorType.startsWith('ProduceResults') && typeof columns === 'string' && columns !== ''
          ? columns.split(', ').map((column) => column.replaceAll('`', ''))
          : [];
      expect(produced.sort(), 'columns').toEqual(file.rows.map(({ name }) => name).sort());
      const strangers = (summary.gqlStatusObjects ?? []).filter(({ gqlStatus }) => UNKNOWN.includes(gqlStatus));
      expect(
        strangers.map((status) => status.statusDescription),
        'unknown labels, relations or properties',
      ).toEqual([]);
      const scans = operatorsOf(summary.plan).filter((operator) => SCANS.includes(operator));
      expect(file.scan === null ? scans : [], 'full scans without @scan').toEqual([]);
      const used = [...file.text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name);
      expect([...new Set(used)].sort(), 'parameters').toEqual(file.params.map(({ name }) => name).sort());
    });
  }
});
