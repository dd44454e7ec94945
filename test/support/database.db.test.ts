import neo4j from 'neo4j-driver';
import { expect, it } from 'vitest';
import { testDatabase } from './database.ts';

it('gives an empty database, also when the test before has left something', async () => {
  for (let round = 0; round < 2; round++) {
    const { uri, user, password, database } = await testDatabase();
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    const before = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes', {}, { database });
    expect(before.records[0]?.get('nodes')).toBe(0);
    await driver.executeQuery('UNWIND range(1, 12000) AS i CREATE (:Left)-[:BEHIND]->(:Left)', {}, { database });
    await driver.close();
  }
});
