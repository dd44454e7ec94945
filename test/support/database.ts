import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import type { TestDatabase } from './startDatabase.ts';

/**
 * The database of this run, emptied: no node, no relation. Constraints and indexes of earlier test files may stand.
 * For `*.db.test.ts` and `*.browser.test.ts` only, once in each file's `beforeAll`:
 *
 *     const graph = openGraph(await testDatabase());
 *     await migrate(graph);
 */
export async function testDatabase(): Promise<TestDatabase> {
  const database = inject('database');
  await emptyGraph(database);
  return database;
}

/** Takes all nodes and relations out of a database. */
export async function emptyGraph({ uri, user, password, database }: TestDatabase): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database });
  try {
    // Outside a transaction function, since it commits in between: a graph of millions fits in no single transaction.
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  } finally {
    await session.close();
    await driver.close();
  }
}
