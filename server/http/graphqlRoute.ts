import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/client.ts';
import { createContext } from '../graphql/context.ts';
import { createApollo } from '../graphql/server.ts';
import { Turns } from '../service/turns.ts';
import { clientSignal } from './client.ts';

/**
 * Requests answered at a time: what keeps this program and the database busy, and no more. Begun all at once, those of many users would all
 * take as long as the longest of them many times over, and hold the memory of all.
 */
const AT_A_TIME = 4;
/** Nobody waits for one that is slow, nor for longer than a database that is gone leaves a request (watchedGraph.ts). [ms] */
const LIMITS = { longest: 1_000, patience: 3_000 } as const;

/** Mounts GraphQL at /graphql: POST, and GET for queries; Apollo refuses what a foreign page could send (CSRF). */
export async function serveGraphql(app: FastifyInstance, graph: Graph): Promise<void> {
  const apollo = createApollo({ report: (error) => app.log.error(error) });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  const turns = new Turns(AT_A_TIME, LIMITS);
  const answer = fastifyApolloHandler(apollo, { context: async () => createContext(graph) });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: (request, reply) =>
      turns.take(async () => {
        clientSignal()?.throwIfAborted();
        return answer.call(app, request, reply);
      }),
  });
}
