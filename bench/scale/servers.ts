import { setTimeout as sleep } from 'node:timers/promises';
import {
  CreateTargetListDocument,
  DeleteTargetListDocument,
  RenameTargetListDocument,
  TargetListViewDocument,
} from '../../web/api/generated/graphql.ts';
import { AnsweredError, ask, type Reply } from './ask.ts';
import type { Figure } from './figure.ts';
import { countOf, stay, tellFailures } from './load.ts';
import { type DatabaseAddress, type ServerProcess, startServer } from './serverProcess.ts';
import type { Subjects } from './visit.ts';

const SERVERS = 3;
const USERS = 16;
const WRITES = 200;

/**
 * Three servers on one database, reached as a cluster is: what is written through one is read through the next by its bookmark, and
 * one of them is killed while users ask. The database is left as it was.
 */
export async function measureServers(options: {
  readonly database: DatabaseAddress;
  readonly subjects: Subjects;
  /** How long the users ask. [s] */
  readonly seconds?: number;
  readonly seed?: number;
}): Promise<readonly Figure[]> {
  const { subjects, seconds = 60, seed = 1 } = options;
  const database = { ...options.database, uri: options.database.uri.replace(/^bolt/, 'neo4j') };
  const servers: ServerProcess[] = [];
  try {
    // One after the other: the first one builds.
    for (let count = 0; count < SERVERS; count += 1) servers.push(await startServer(database));
    const readBack = await readBackElsewhere(servers, subjects.regions[0] ?? '');
    return [readBack, await killOne(servers, { subjects, seconds, seed })];
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** Renames a target list through one server after the other, and reads its name through the next. */
async function readBackElsewhere(servers: readonly ServerProcess[], region: string): Promise<Figure> {
  const at = (number: number): string => servers[number % servers.length]?.address ?? '';
  const send = (number: number, document: object, variables: object, bookmark?: string | null): Promise<Reply> =>
    ask(at(number), JSON.stringify({ query: String(document), variables }), bookmark);
  const input = { name: 'bench', region };
  const made = await send(0, CreateTargetListDocument, { input });
  const { id } = made.data.createTargetList;
  let { version } = made.data.createTargetList;
  let { bookmark } = made;
  let missed = 0;
  for (let number = 1; number <= WRITES; number += 1) {
    const name = `bench ${number}`;
    const renamed = await send(number, RenameTargetListDocument, { id, name, version }, bookmark);
    version = renamed.data.renameTargetList.version;
    bookmark = renamed.bookmark;
    const { data } = await send(number + 1, TargetListViewDocument, { list: id, first: 1, after: null }, bookmark);
    if (data.targetList?.name !== name || bookmark === null) missed += 1;
  }
  await send(0, DeleteTargetListDocument, { id, version }, bookmark);
  return {
    what: `writes through one of ${SERVERS} servers that the next did not see by the bookmark (neo4j://)`,
    measured: `${missed} of ${WRITES}`,
    target: '0',
    isMet: missed === 0,
  };
}

async function killOne(
  servers: readonly ServerProcess[],
  { subjects, seconds, seed }: { readonly subjects: Subjects; readonly seconds: number; readonly seed: number },
): Promise<Figure> {
  const round = new RoundRobin(servers.map(({ address }) => address));
  const asking = stay(({ body }) => round.ask(body), { subjects, users: USERS, seconds, seed });
  await sleep((seconds * 1_000) / 3);
  await servers[1]?.kill();
  const load = await asking;
  tellFailures(load.failures);
  return {
    what: `requests of ${USERS} users that failed while one of ${SERVERS} servers was killed`,
    measured: `${load.failures.length} of ${countOf(load)}; asked of another server: ${round.broken} as a connection broke, ${round.refused} as one was too busy`,
    target: '0',
    isMet: load.failures.length === 0,
  };
}

/**
 * What a balancer does: goes round the servers; where a connection breaks it leaves the server out and asks another one, as it does where
 * one says that it is too busy (503).
 */
class RoundRobin {
  readonly #addresses: string[];
  #turn = 0;
  /** Requests under which a connection broke, and those for which a server was too busy. */
  broken = 0;
  refused = 0;

  constructor(addresses: readonly string[]) {
    this.#addresses = [...addresses];
  }

  async ask(body: string): Promise<Reply> {
    for (let tries = 1; ; tries += 1) {
      const address = this.#addresses[this.#turn++ % this.#addresses.length] ?? '';
      try {
        return await ask(address, body);
      } catch (error) {
        if (tries >= SERVERS) throw error;
        if (error instanceof TypeError) this.#leaveOut(address);
        else if (error instanceof AnsweredError && error.status === 503) this.refused += 1;
        else throw error;
      }
    }
  }

  #leaveOut(address: string): void {
    this.broken += 1;
    const place = this.#addresses.indexOf(address);
    if (place >= 0 && this.#addresses.length > 1) this.#addresses.splice(place, 1);
  }
}
