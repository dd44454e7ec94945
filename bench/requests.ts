import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../server/graph/client.ts';
import { readChains, readLeaders, readRegionPlans, readRollUp } from '../server/graph/queries.generated.ts';
import { createApp } from '../server/http/app.ts';

/** Sends one GraphQL request; throws where the answer is no success. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<void>;

/** A chain map as the page needs it. */
export const MAP = `query ($chain: ID!, $region: ID!) { chainMap(chain: $chain, region: $region) { summary { completeness } leaders { firm { name } }
  links { status column activeFirms link { id name } leaders { name } gap { kind score { point low high } } } flows { from to state } } }`;

/** The queries that a chain map cannot do without where nothing is kept. */
export function readBarely(graph: Graph, chain: string, region: string): Promise<unknown> {
  return Promise.all([
    graph.read(readChains, { chainIds: [chain] }),
    graph.read(readRegionPlans, { regionIds: [region] }),
    graph.read(readLeaders, { regionIds: [region] }),
    graph.read(readRollUp, { regionIds: [region] }),
  ]);
}

/** The GraphQL server as it is served, asked without a socket. */
export async function openRequests(graph: Graph): Promise<{ readonly ask: Ask; close(): Promise<void> }> {
  const app = await createApp({
    uploads: join(tmpdir(), 'liantu-bench-uploads'),
    graph,
    config: { host: '127.0.0.1' },
    webRoot: join(process.cwd(), 'dist/web'),
    isReady: async () => true,
    logLevel: 'silent',
  });
  return {
    async ask(query, variables) {
      const reply = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { host: '127.0.0.1', 'content-type': 'application/json' },
        payload: { query, variables },
      });
      if (reply.statusCode !== 200 || reply.json().errors !== undefined) throw new Error(reply.body);
    },
    close: () => app.close(),
  };
}
