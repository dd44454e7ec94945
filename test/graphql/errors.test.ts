import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../server/errors.ts';
import { openGraph } from '../../server/graph/client.ts';
import { createFormatError } from '../../server/graphql/formatError.ts';
import { openApi } from '../support/api.ts';

describe('createFormatError', () => {
  const reported: unknown[] = [];
  const formatError = createFormatError((error) => reported.push(error));

  it.each([
    new DomainError('BAD_USER_INPUT', 'first is 0', { argument: 'first' }),
    new DomainError('NOT_FOUND', 'no region', { argument: 'region', nearest: ['park'] }),
    new DomainError('CONFLICT', 'changed', { argument: 'version' }),
    new DomainError('UNAUTHENTICATED', 'who?'),
    new DomainError('FORBIDDEN', 'no'),
    new DomainError('TOO_COMPLEX', 'much'),
    new DomainError('UNAVAILABLE', 'gone', { retryAfter: 5 }),
  ])('gives a DomainError its code, message and details: $code', (original) => {
    const error = new GraphQLError(original.message, { originalError: original, path: ['gaps'] });
    expect(formatError({ message: original.message, path: ['gaps'] }, error)).toEqual({
      message: original.message,
      path: ['gaps'],
      extensions: { code: original.code, ...original.details },
    });
  });

  it('hides every other error behind one sentence and reports it', () => {
    const original = new TypeError('MATCH (n:Firm) at server/graph/client.ts');
    const error = new GraphQLError(original.message, { originalError: original, path: ['gaps'] });
    const formatted = formatError(
      { message: error.message, path: ['gaps'], extensions: { stacktrace: ['at x'] } },
      error,
    );
    expect(formatted).toEqual({
      message: 'internal error: it was logged; please report it',
      path: ['gaps'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(reported).toContain(error);
  });

  it("takes a value that the schema cannot represent for our fault, not the caller's", () => {
    const original = new GraphQLError('Int cannot represent non-integer value: 1.5');
    const error = new GraphQLError(original.message, { originalError: original, path: ['firm', 'employees'] });
    expect(formatError({ message: error.message, path: ['firm', 'employees'] }, error).extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
    });
  });

  it('never throws, whatever it is given and whatever its log does', () => {
    const broken = createFormatError(() => {
      throw new Error('disk full');
    });
    for (const error of [
      undefined,
      null,
      'text',
      7,
      Object.create(null),
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
        },
      ),
    ])
      expect(broken({ message: 'x' }, error).extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  });
});

describe('a bad request', () => {
  const graph = openGraph({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none', database: 'neo4j' });
  const api = openApi(graph);

  it.each([
    ['a syntax error', '{ region(', {}, 'query'],
    ['an unknown field', '{ regionen { id } }', {}, 'query'],
    ['an unknown argument', '{ region(id: "r", color: 1) { id } }', {}, 'color'],
    ['a missing argument', '{ region { id } }', {}, 'id'],
    ['a literal of another type', '{ firms(first: "ten") { totalCount } }', {}, 'first'],
    ['an unknown enum value', '{ regions(level: GALAXY) { totalCount } }', {}, 'level'],
    ['a bad literal within an input', '{ firms(filter: { minRevenue: "much" }) { totalCount } }', {}, 'minRevenue'],
    ['an unknown field of an input', '{ firms(filter: { color: 1 }) { totalCount } }', {}, 'query'],
    ['a variable of another type', 'query ($n: Int) { firms(first: $n) { totalCount } }', { n: 'ten' }, 'n'],
    ['a fraction where a whole number is due', 'query ($n: Int) { firms(first: $n) { totalCount } }', { n: 1.5 }, 'n'],
    ['a missing variable', 'query ($id: ID!) { region(id: $id) { id } }', {}, 'id'],
    ['null for what must be', 'query ($id: ID = "r") { region(id: $id) { id } }', { id: null }, 'id'],
    ['no operation', 'fragment A on Region { id }', {}, 'query'],
    ['an empty query', '', {}, 'query'],
  ])('%s is BAD_USER_INPUT with the argument', async (_, query, variables, argument) => {
    const { errors } = await api.ask(query, variables);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(graph.calls).toBe(0);
    expect(api.internal).toEqual([]);
  });

  it.each([
    ['first', '{ firms(first: 0) { totalCount } }', /first is 0.* 1 to 500/],
    ['first', '{ firms(first: 501) { totalCount } }', /first is 501.* 1 to 500/],
    ['first', '{ regions(first: 501) { totalCount } }', /1 to 500/],
    ['first', '{ chains(first: -1) { totalCount } }', /first is -1.* 1 to 500/],
    ['first', '{ search(text: "x", first: 501) { score } }', /1 to 500/],
    ['first', '{ targetLists(first: 501) { totalCount } }', /1 to 500/],
    ['first', '{ gaps(region: "r", first: 501) { totalCount } }', /1 to 500/],
    ['first', '{ candidates(region: "r", link: "l", first: 501) { totalCount } }', /1 to 500/],
    ['after', '{ firms(after: "x") { totalCount } }', /no cursor of this list/],
    ['after', '{ gaps(region: "r", after: "WyJmaXJtcyIsImEiXQ") { totalCount } }', /no cursor of this list/],
    [
      'maxHops',
      '{ paths(from: { kind: FIRM, id: "a" }, to: { kind: FIRM, id: "b" }, maxHops: 7) { steps { kind } } }',
      /1 to 6/,
    ],
    ['text', '{ search(text: "  ") { score } }', /0 characters.* 1 to 200/],
    ['text', `{ search(text: "${'长'.repeat(201)}") { score } }`, /201 characters.* 1 to 200/],
    ['text', '{ regions(text: "") { totalCount } }', /1 to 200/],
    ['filter.text', '{ firms(filter: { text: "" }) { totalCount } }', /1 to 200/],
    ['filter.minRevenue', '{ firms(filter: { minRevenue: 2, maxRevenue: 1 }) { totalCount } }', /2, above .*1/],
  ])(
    'an argument out of range is refused with its limits, before the database is asked: %s',
    async (argument, query, message) => {
      const { errors } = await api.ask(query);
      expect(errors[0]?.message).toMatch(message);
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
      expect(graph.calls).toBe(0);
    },
  );
});

describe('a database out of reach', () => {
  it('is UNAVAILABLE with the seconds until a retry makes sense, and nothing of the driver', async () => {
    const graph = openGraph({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none', database: 'neo4j' });
    const { errors } = await openApi(graph).ask('{ region(id: "r") { id } }');
    expect(errors).toEqual([
      {
        message: 'the database cannot be reached',
        locations: expect.anything(),
        path: ['region'],
        extensions: { code: 'UNAVAILABLE', retryAfter: 5 },
      },
    ]);
    await graph.close();
  });
});
