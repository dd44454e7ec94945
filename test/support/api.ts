import type { GraphQLFormattedError } from 'graphql';
import type { Graph } from '../../server/graph/client.ts';
import { createContext } from '../../server/graphql/context.ts';
import { createApollo } from '../../server/graphql/server.ts';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of operations that they wrote themselves
  readonly data: any; // oxlint-disable-line typescript/no-explicit-any
  readonly errors: readonly GraphQLFormattedError[];
  /** HTTP status that the transport would answer with. */
  readonly status: number;
}

/** Runs operations through the real Apollo server, each in a request of its own; `internal` collects what it reported. */
export function openApi(graph: Graph) {
  const internal: unknown[] = [];
  const apollo = createApollo({ report: (error) => internal.push(error) });
  return {
    internal,
    async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
      const { body, http } = await apollo.executeOperation(
        { query, variables },
        { contextValue: createContext(graph) },
      );
      if (body.kind !== 'single') throw new Error('no answer comes in parts');
      const { data, errors = [] } = body.singleResult;
      return { data: JSON.parse(JSON.stringify(data ?? null)), errors, status: http.status ?? 200 };
    },
  };
}
