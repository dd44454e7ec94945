import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { openGraph } from '../../server/graph/client.ts';
import { costOf } from '../../server/graphql/cost.ts';
import { limitRules } from '../../server/graphql/limits.ts';
import { typeDefs } from '../../server/graphql/typeDefs.generated.ts';
import { openApi } from '../support/api.ts';

const schema = buildSchema(typeDefs);
const refusals = (query: string) => validate(schema, parse(query), [...limitRules]).map(({ message }) => message);
const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** `parent { parent { … id } }`, so deep that the whole operation has `depth` levels. */
const nested = (depth: number) => `{ region(id: "r") ${'{ parent '.repeat(depth - 2)}{ id }${' }'.repeat(depth - 2)} }`;

describe('depthRule', () => {
  it('lets 16 levels pass and refuses 17, naming both numbers', () => {
    expect(refusals(nested(16))).toEqual([]);
    expect(refusals(nested(17))).toEqual(['the query is 17 levels deep: at most 16']);
  });

  it('sees through fragments, named and inline', () => {
    const query = (more: number) => `
      { region(id: "r") { ...A } }
      fragment A on Region { ${'parent { '.repeat(7)} ...B ${'}'.repeat(7)} }
      fragment B on Region { ... on Region { ${'parent { '.repeat(more)} id ${'}'.repeat(more)} } }`;
    expect(refusals(query(7))).toEqual([]);
    expect(refusals(query(8))).toEqual(['the query is 17 levels deep: at most 16']);
  });

  it('ends on fragments that spread each other', () => {
    expect(
      refusals('{ region(id: "r") { ...A } } fragment A on Region { parent { ...B } } fragment B on Region { ...A }'),
    ).toEqual([]);
  });
});

describe('aliasesRule', () => {
  it('lets 30 aliases pass and refuses 31', () => {
    const query = (count: number) => `{ region(id: "r") { ${repeat(count, (index) => `a${index}: id`)} } }`;
    expect(refusals(query(30))).toEqual([]);
    expect(refusals(query(31))).toEqual(['the query has 31 aliases: at most 30']);
  });
});

describe('rootFieldsRule', () => {
  const query = (count: number) => `{ ${repeat(count, (index) => `a${index}: meta { rules }`)} }`;
  it('lets 10 root fields pass and refuses 11, those of fragments included', () => {
    expect(refusals(query(10))).toEqual([]);
    expect(refusals(query(11))).toEqual(['the query asks 11 fields of the root: at most 10']);
    expect(refusals(`{ ...A } fragment A on Query ${query(11)}`)).toEqual([
      'the query asks 11 fields of the root: at most 10',
    ]);
  });
});

describe('costOf', () => {
  const cost = (query: string, variables: Record<string, unknown> = {}) => {
    const document = parse(query);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    return costOf(schema, document, operation, variables);
  };

  it('counts 1 for each object and nothing for scalars', () => {
    expect(cost('{ region(id: "r") { id name level } }')).toBe(1);
    expect(cost('{ region(id: "r") { parent { id parent { id } } } }')).toBe(3);
  });

  it('multiplies by `first`: a literal, a variable, its default, or the default of the schema', () => {
    expect(cost('{ firms(first: 100) { nodes { region { id } } } }')).toBe(1 + 100 * 2);
    expect(cost('query ($n: Int = 7) { firms(first: $n) { nodes { id } } }', { n: 300 })).toBe(1 + 300);
    expect(cost('query ($n: Int = 7) { firms(first: $n) { nodes { id } } }')).toBe(1 + 7);
    expect(cost('{ firms { nodes { id } } }')).toBe(1 + 50);
    expect(cost('{ search(text: "x", first: 3) { score } }')).toBe(20 + 3);
  });

  it('takes a page out of range for the longest, which is refused where it is read', () => {
    expect(cost('{ firms(first: 1000000) { nodes { id } } }')).toBe(1 + 500);
    expect(cost('{ firms(first: -5) { nodes { id } } }')).toBe(1 + 1);
  });

  it('counts a fragment wherever it is spread, also many times over, at once', () => {
    expect(cost('{ region(id: "r") { ...A parent { ...A } } } fragment A on Region { parent { id } }')).toBe(4);
    const names = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
    const bomb = names.map((name, index) => {
      const next = names[index + 1];
      return `fragment ${name} on Region { ${next ? `parent { ...${next} } children { ...${next} }` : 'id'} }`;
    });
    expect(cost(`{ region(id: "r") { ...A } } ${bomb.join(' ')}`)).toBeGreaterThan(1e20);
  });

  it('lets pass what the page asks at most: 500 candidates with their factors', () => {
    const factors = 'nodes { firm { name region { name } } score { point factors { name value reason } } }';
    expect(cost(`{ candidates(link: "l", region: "r", first: 500) { gatedOut { count } ${factors} } }`)).toBeLessThan(
      50_000,
    );
    expect(
      cost(
        '{ chainMap(chain: "c", region: "r") { links { gap { score { factors { evidence { citations { source { title } } } } } } } } }',
      ),
    ).toBeLessThan(50_000);
  });
});

describe('the API over its limits', () => {
  // Nothing listens there: what is refused must be refused before the database is asked.
  const graph = openGraph({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none', database: 'neo4j' });
  const api = openApi(graph);

  it.each([
    ['tokens', `{ region(id: "r") { ${'id '.repeat(1_000)} } }`, /more than 1000 tokens/],
    ['depth', nested(17), /17 levels deep: at most 16/],
    ['aliases', `{ region(id: "r") { ${repeat(31, (index) => `a${index}: id`)} } }`, /31 aliases: at most 30/],
    ['rootFields', `{ ${repeat(11, (index) => `a${index}: meta { rules }`)} }`, /11 fields of the root: at most 10/],
    ['cost', '{ firms(first: 500) { nodes { ties(first: 500) { nodes { note } } } } }', /costs 251001: at most 50000/],
  ])('answers 400 and TOO_COMPLEX for %s, with the limit in the message', async (name, query, message) => {
    const { status, errors } = await api.ask(query);
    expect(status).toBe(400);
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions).toMatchObject({ code: 'TOO_COMPLEX', limit: { name } });
    expect(graph.calls).toBe(0);
  });

  it('sees the cost of variables', async () => {
    const query = 'query ($n: Int) { firms(first: $n) { nodes { ties(first: $n) { nodes { note } } } } }';
    expect((await api.ask(query, { n: 500 })).errors[0]?.extensions?.code).toBe('TOO_COMPLEX');
  });
});
