import neo4j from 'neo4j-driver';
import type { TestDatabase } from '../support/startDatabase.ts';

/** Every node and relation of the graph as a sorted list of texts, without the versions and the list of imports: two graphs are the same where these are. */
export async function dumpGraph({ uri, user, password, database }: TestDatabase): Promise<readonly string[]> {
  const rows = await queryGraph(
    { uri, user, password, database },
    `MATCH (n) WHERE NOT n:Meta AND NOT n:Import AND NOT n:ImportPart RETURN labels(n) AS what, coalesce(n.id, n.key) AS from, null AS to, properties(n) AS properties
     UNION ALL
     MATCH (a)-[r]->(b) RETURN [type(r), labels(a)[0], labels(b)[0]] AS what, coalesce(a.id, a.key) AS from, coalesce(b.id, b.key) AS to, properties(r) AS properties`,
  );
  return rows
    .map(({ what, from, to, properties }) => JSON.stringify([what, from, to, sortProperties(properties)]))
    .sort();
}

function sortProperties(properties: unknown): readonly (readonly [string, unknown])[] {
  return Object.entries(properties ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Rows of one query, whatever it is: tests look at the graph without our own queries. */
export async function queryGraph(
  { uri, user, password, database }: TestDatabase,
  query: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<readonly Record<string, unknown>[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    return (await driver.executeQuery(query, params, { database })).records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}
