import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/client.ts';
import { createContext } from '../graphql/context.ts';
import { createApollo } from '../graphql/server.ts';

/** Mounts GraphQL at /graphql: POST, and GET for queries; Apollo refuses what a foreign page could send (CSRF). */
export async function serveGraphql(app: FastifyInstance, graph: Graph): Promise<void> {
  const apollo = createApollo({ report: (error) => app.log.error(error) });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, { context: async () => createContext(graph) }),
  });
}
