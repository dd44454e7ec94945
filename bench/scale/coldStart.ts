import { startEmbedded } from '../../server/database/embedded.ts';
import { ask } from './ask.ts';
import { type Figure, note } from './figure.ts';
import { startServer } from './serverProcess.ts';
import { type Subjects, visit } from './visit.ts';

/** The longest that a first answer may take. [ms] */
const PATIENCE = 2_000;

/** Database and server start with nothing in their memory; then each kind of question is asked for the first time. */
export async function measureColdStart(dataDir: string, subjects: Subjects): Promise<readonly Figure[]> {
  const started = performance.now();
  const database = await startEmbedded({ dataDir, report: () => undefined });
  const isUp = performance.now();
  const server = await startServer(database);
  const isReady = performance.now();
  try {
    let slowest = { kind: '', time: 0 };
    for (const { kind, body } of visit(subjects, () => 0.5)) {
      const start = performance.now();
      await ask(server.address, body);
      const time = performance.now() - start;
      if (time > slowest.time) slowest = { kind, time };
    }
    return [
      note(
        'cold start: database, then server until ready (warmed)',
        `${seconds(isUp - started)} and ${seconds(isReady - isUp)}`,
      ),
      {
        what: 'slowest first answer after it',
        measured: `${Math.round(slowest.time)} ms (${slowest.kind})`,
        target: `≤ ${PATIENCE} ms`,
        isMet: slowest.time <= PATIENCE,
      },
    ];
  } finally {
    await server.stop();
    await database.stop();
  }
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(1)} s`;
