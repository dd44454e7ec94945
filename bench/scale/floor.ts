import neo4j from 'neo4j-driver';
import { measure, type Timing } from '../measure.ts';
import type { DatabaseAddress } from './serverProcess.ts';

/** `RETURN 1` by the driver alone, as its manual advises to ask: what a database costs that has nothing to do. Of one that is warm. */
export async function measureFloor({ uri, user, password, database }: DatabaseAddress): Promise<Timing> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  try {
    const ask = () => driver.executeQuery('RETURN 1', {}, { database, routing: neo4j.routing.READ });
    return await measure('floor', ask, 1_000, 3_000);
  } finally {
    await driver.close();
  }
}
