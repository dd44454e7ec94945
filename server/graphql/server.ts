import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { RequestContext } from './context.ts';
import { costLimit } from './cost.ts';
import { createFormatError } from './formatError.ts';
import { LIMITS, limitRules } from './limits.ts';
import { resolvers } from './resolvers.ts';
import { typeDefs } from './typeDefs.generated.ts';

export interface ApolloOptions {
  /** Where errors of ours go; they never reach the caller. */
  readonly report?: (error: unknown) => void;
}

/**
 * The API without its transport: mount it, or call `executeOperation`, with a context of `createContext` for each request.
 * One operation a request, introspection on, requests that a foreign page could send refused.
 */
export function createApollo({ report = console.error }: ApolloOptions = {}): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    typeDefs,
    resolvers,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [...limitRules],
    formatError: createFormatError(report),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // The program stops the server itself, in its order.
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    plugins: [costLimit, ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled()],
  });
}
