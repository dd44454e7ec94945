import type { Config } from '../config.ts';
import { startEmbedded } from './embedded.ts';

/** Where the graph is, and how to leave it. */
export interface Database {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** whether it is ours to run, or the user's own */
  readonly isEmbedded: boolean;
  stop(): Promise<void>;
}

/**
 * The database that the settings name: the user's own, which may be out of reach (the graph's client says so), or the
 * embedded one, which is running when this resolves.
 *
 * @throws DomainError UNAVAILABLE where the embedded one does not start
 */
export async function openDatabase(config: Config, report: (step: string) => void): Promise<Database> {
  if (config.neo4j !== null) return { ...config.neo4j, isEmbedded: false, stop: async () => undefined };
  const { dataDir, cacheDir, javaHome } = config;
  const embedded = await startEmbedded({ dataDir, cacheDir, javaHome, report });
  return { ...embedded, isEmbedded: true };
}
