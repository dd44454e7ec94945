import { DomainError } from '../errors.ts';
import type { Graph } from './client.ts';
import { awaitIndexes, bumpDataVersion, migrations, readMeta, setSchemaVersion } from './queries.generated.ts';

/**
 * Brings the schema to the newest version, one numbered step after the other; does nothing when it is there already.
 * Throws BAD_USER_INPUT when the graph was written by a newer program. Waits until the indexes are online.
 */
export async function migrate(graph: Graph): Promise<void> {
  const [meta] = await graph.read(readMeta, {});
  const current = meta?.schemaVersion ?? 0;
  const newest = Math.max(...migrations.map((migration) => migration.number));
  if (current > newest)
    throw new DomainError(
      'BAD_USER_INPUT',
      `the graph has schema version ${current}, this program knows up to ${newest}: use a newer program`,
    );
  for (const migration of migrations.filter(({ number }) => number > current)) {
    await graph.runSchema(migration.statements);
    await graph.write((transaction) => transaction.run(setSchemaVersion, { version: migration.number }));
  }
  if (current < newest) await graph.read(awaitIndexes, {});
  if (meta?.dataVersion === undefined || meta.dataVersion === null)
    await graph.write((transaction) => transaction.run(bumpDataVersion, {}));
}
