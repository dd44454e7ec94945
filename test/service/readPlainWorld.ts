import { queryGraph } from '../dataset/dumpGraph.ts';
import type { TestDatabase } from '../support/startDatabase.ts';
import type { PlainWorld } from './rankPlainly.ts';

/** The records that candidates are made of, as they stand in the graph: properties only, no road. */
export async function readPlainWorld(database: TestDatabase): Promise<PlainWorld> {
  const [row] = await queryGraph(
    database,
    `RETURN COLLECT { MATCH (n:Region) RETURN properties(n) } AS regions,
            COLLECT { MATCH (n:Link) RETURN properties(n) } AS links,
            COLLECT { MATCH (n:Product) RETURN properties(n) } AS products,
            COLLECT { MATCH (l:Link)-[:MAKES]->(p:Product) RETURN {linkId: l.id, productId: p.id} } AS linkProducts,
            COLLECT { MATCH (n:Firm) RETURN properties(n) } AS firms,
            COLLECT { MATCH (f:Firm)-[r:PRODUCES]->(p:Product) RETURN r{.*, firmId: f.id, productId: p.id} } AS firmProducts,
            COLLECT { MATCH (f:Firm)-[r:OPERATES]->(l:Link) RETURN r{.*, firmId: f.id, linkId: l.id} } AS operations,
            COLLECT { MATCH (f:Firm)-[r:LEADS]->(p:Region) RETURN r{.*, firmId: f.id, regionId: p.id} } AS leaders,
            COLLECT { MATCH (f:Firm)-[r:TIED_TO]->(o:Firm) RETURN r{.*, fromFirmId: f.id, toFirmId: o.id} } AS ties,
            COLLECT { MATCH (n:Project) RETURN properties(n) } AS projects,
            COLLECT { MATCH (n:Contact) RETURN properties(n) } AS contacts,
            COLLECT { MATCH (n:PlanTarget) RETURN properties(n) } AS targets`,
  );
  return JSON.parse(JSON.stringify(row));
}
