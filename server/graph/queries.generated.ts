// Generated from cypher/ by `npm run generate`; do not edit.
import type * as record from '../domain/record.ts';
import type { Migration, Query } from './client.ts';

export type AwaitFulltextParams = Readonly<Record<string, never>>;
export type AwaitFulltextRow = Readonly<Record<string, never>>;
/** Returns when the full-text indexes hold all that was committed. */
export const awaitFulltext: Query<'read', AwaitFulltextParams, AwaitFulltextRow> = {
  name: 'awaitFulltext',
  access: 'read',
  integers: [],
  columns: [],
  text: "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()",
};

export type AwaitIndexesParams = Readonly<Record<string, never>>;
export type AwaitIndexesRow = Readonly<Record<string, never>>;
/** Returns when every index is online. */
export const awaitIndexes: Query<'read', AwaitIndexesParams, AwaitIndexesRow> = {
  name: 'awaitIndexes',
  access: 'read',
  integers: [],
  columns: [],
  text: "CALL db.awaitIndexes(300)",
};

export interface CountChainListParams {
  /** lower case text that the name or English name contains, or the id */
  readonly text: string | null;
  /** only these */
  readonly ids: readonly string[] | null;
}
export interface CountChainListRow {
  /** chains */
  readonly total: number;
}
/** How many chains `readChainList` finds on all pages. */
export const countChainList: Query<'read', CountChainListParams, CountChainListRow> = {
  name: 'countChainList',
  access: 'read',
  integers: [],
  columns: ["total"],
  text: "MATCH (chain:Chain)\nWHERE ($text IS NULL OR toLower(chain.name) CONTAINS $text OR toLower(coalesce(chain.nameEn, '')) CONTAINS $text\n    OR toLower(chain.id) = $text)\n  AND ($ids IS NULL OR chain.id IN $ids)\nRETURN count(chain) AS total",
};

export type CountFirmsParams = Readonly<Record<string, never>>;
export interface CountFirmsRow {
  /** firms */
  readonly total: number;
}
/** How many firms there are. */
export const countFirms: Query<'read', CountFirmsParams, CountFirmsRow> = {
  name: 'countFirms',
  access: 'read',
  integers: [],
  columns: ["total"],
  text: "MATCH (firm:Firm)\nRETURN count(firm) AS total",
};

export interface CountFirmsAroundParams {
  /** id of a region whose scope holds the firm's home */
  readonly within: string | null;
  /** id of a link where the firm has an active operation */
  readonly link: string | null;
  /** id of a product that the firm makes */
  readonly product: string | null;
  /** id of a chain that the firm leads somewhere */
  readonly leadsChain: string | null;
  /** lower case text that the name, English name or short name contains */
  readonly text: string | null;
  /** whether the firm has a code of a stock exchange */
  readonly listed: boolean | null;
  /** least revenue [CNY yuan] */
  readonly minRevenue: number | null;
  /** greatest revenue [CNY yuan] */
  readonly maxRevenue: number | null;
  /** least registered capital [CNY yuan] */
  readonly minRegisteredCapital: number | null;
}
export interface CountFirmsAroundRow {
  /** firms */
  readonly total: number;
}
/** How many firms `readFirmsAround` finds on all pages. */
export const countFirmsAround: Query<'read', CountFirmsAroundParams, CountFirmsAroundRow> = {
  name: 'countFirmsAround',
  access: 'read',
  integers: [],
  columns: ["total"],
  text: "CALL () {\n  UNWIND CASE WHEN $link IS NOT NULL THEN [$link] ELSE [] END AS id\n  MATCH (firm:Firm)-[operation:OPERATES]->(:Link {id: id}) WHERE operation.status = 'active'\n  RETURN firm\n  UNION\n  UNWIND CASE WHEN $link IS NULL AND $product IS NOT NULL THEN [$product] ELSE [] END AS id\n  MATCH (firm:Firm)-[:PRODUCES]->(:Product {id: id})\n  RETURN firm\n  UNION\n  UNWIND CASE WHEN $link IS NULL AND $product IS NULL AND $leadsChain IS NOT NULL THEN [$leadsChain] ELSE [] END AS id\n  MATCH (firm:Firm)-[lead:LEADS]->(:Region) WHERE lead.chainId = id\n  RETURN firm\n  UNION\n  UNWIND CASE WHEN $link IS NULL AND $product IS NULL AND $leadsChain IS NULL THEN [$within] ELSE [] END AS id\n  MATCH (firm:Firm)-[:BASED_IN]->(:Region)-[:WITHIN]->(:Region {id: id})\n  RETURN firm\n}\nWITH firm\nWHERE ($text IS NULL OR toLower(firm.name) CONTAINS $text OR toLower(coalesce(firm.nameEn, '')) CONTAINS $text\n    OR toLower(coalesce(firm.shortName, '')) CONTAINS $text)\n  AND ($listed IS NULL OR (firm.listedCode IS NOT NULL) = $listed)\n  AND ($minRevenue IS NULL OR firm.revenue >= $minRevenue)\n  AND ($maxRevenue IS NULL OR firm.revenue <= $maxRevenue)\n  AND ($minRegisteredCapital IS NULL OR firm.registeredCapital >= $minRegisteredCapital)\n  AND ($within IS NULL OR EXISTS { (firm)-[:BASED_IN]->(:Region)-[:WITHIN]->(:Region {id: $within}) })\n  AND ($product IS NULL OR EXISTS { (firm)-[:PRODUCES]->(:Product {id: $product}) })\n  AND ($leadsChain IS NULL OR EXISTS { MATCH (firm)-[lead:LEADS]->(:Region) WHERE lead.chainId = $leadsChain })\nRETURN count(firm) AS total",
};

export interface CountFirmsInOrderParams {
  /** lower case text that the name, English name or short name contains */
  readonly text: string | null;
  /** whether the firm has a code of a stock exchange */
  readonly listed: boolean | null;
  /** least revenue [CNY yuan] */
  readonly minRevenue: number | null;
  /** greatest revenue [CNY yuan] */
  readonly maxRevenue: number | null;
  /** least registered capital [CNY yuan] */
  readonly minRegisteredCapital: number | null;
}
export interface CountFirmsInOrderRow {
  /** firms */
  readonly total: number;
}
/** How many firms `readFirmsInOrder` finds on all pages. */
export const countFirmsInOrder: Query<'read', CountFirmsInOrderParams, CountFirmsInOrderRow> = {
  name: 'countFirmsInOrder',
  access: 'read',
  integers: [],
  columns: ["total"],
  text: "MATCH (firm:Firm)\nWHERE ($text IS NULL OR toLower(firm.name) CONTAINS $text OR toLower(coalesce(firm.nameEn, '')) CONTAINS $text\n    OR toLower(coalesce(firm.shortName, '')) CONTAINS $text)\n  AND ($listed IS NULL OR (firm.listedCode IS NOT NULL) = $listed)\n  AND ($minRevenue IS NULL OR firm.revenue >= $minRevenue)\n  AND ($maxRevenue IS NULL OR firm.revenue <= $maxRevenue)\n  AND ($minRegisteredCapital IS NULL OR firm.registeredCapital >= $minRegisteredCapital)\nRETURN count(firm) AS total",
};

export interface CountRegionsParams {
  /** lower case text that the name or English name contains, or the id */
  readonly text: string | null;
  /** only of this level */
  readonly level: record.RegionLevel | null;
  /** only this region and those below it */
  readonly within: string | null;
}
export interface CountRegionsRow {
  /** regions */
  readonly total: number;
}
/** How many regions `readRegions` finds on all pages. */
export const countRegions: Query<'read', CountRegionsParams, CountRegionsRow> = {
  name: 'countRegions',
  access: 'read',
  integers: [],
  columns: ["total"],
  text: "MATCH (region:Region)\nWHERE ($text IS NULL OR toLower(region.name) CONTAINS $text OR toLower(coalesce(region.nameEn, '')) CONTAINS $text\n    OR toLower(region.id) = $text)\n  AND ($level IS NULL OR region.level = $level)\n  AND ($within IS NULL OR EXISTS { (region)-[:WITHIN]->(:Region {id: $within}) })\nRETURN count(region) AS total",
};

export interface CountTargetListsParams {
  /** only of this very region */
  readonly regionId: string | null;
}
export interface CountTargetListsRow {
  /** lists */
  readonly total: number;
}
/** How many target lists there are. */
export const countTargetLists: Query<'read', CountTargetListsParams, CountTargetListsRow> = {
  name: 'countTargetLists',
  access: 'read',
  integers: [],
  columns: ["total"],
  text: "MATCH (list:TargetList)\nWHERE $regionId IS NULL OR list.regionId = $regionId\nRETURN count(list) AS total",
};

export interface ExportNodesParams {
  /** label of the file's nodes */
  readonly label: string;
}
export interface ExportNodesRow {
  /** all it holds */
  readonly properties: Readonly<Record<string, string | number | string[]>>;
}
/** Every record of one label, in the order of keys. */
export const exportNodes: Query<'read', ExportNodesParams, ExportNodesRow> = {
  name: 'exportNodes',
  access: 'read',
  integers: [],
  columns: ["properties"],
  text: "CALL () { MATCH (n:Source) WHERE $label = 'Source' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties\nUNION ALL\nCALL () { MATCH (n:Region) WHERE $label = 'Region' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties\nUNION ALL\nCALL () { MATCH (n:Chain) WHERE $label = 'Chain' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties\nUNION ALL\nCALL () { MATCH (n:Link) WHERE $label = 'Link' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties\nUNION ALL\nCALL () { MATCH (n:Product) WHERE $label = 'Product' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties\nUNION ALL\nCALL () { MATCH (n:Firm) WHERE $label = 'Firm' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties\nUNION ALL\nCALL () { MATCH (n:Project) WHERE $label = 'Project' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties\nUNION ALL\nCALL () { MATCH (n:Contact) WHERE $label = 'Contact' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties\nUNION ALL\nCALL () { MATCH (n:Trip) WHERE $label = 'Trip' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties\nUNION ALL\nCALL () { MATCH (n:Duty) WHERE $label = 'Duty' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties\nUNION ALL\nCALL () { MATCH (n:Asset) WHERE $label = 'Asset' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties\nUNION ALL\nCALL () { MATCH (n:PlanTarget) WHERE $label = 'PlanTarget' AND n.key >= '' RETURN properties(n) AS properties ORDER BY n.key } RETURN properties\nUNION ALL\nCALL () { MATCH (n:Batch) WHERE $label = 'Batch' AND n.key >= '' RETURN properties(n) AS properties ORDER BY n.key } RETURN properties\nUNION ALL\nCALL () { MATCH (n:Metric) WHERE $label = 'Metric' AND n.key >= '' RETURN properties(n) AS properties ORDER BY n.key } RETURN properties",
};

export interface ExportRelationsParams {
  /** type of the file's relations */
  readonly type: string;
}
export interface ExportRelationsRow {
  /** key of the start */
  readonly from: string;
  /** key of the end */
  readonly to: string;
  /** all it holds */
  readonly properties: Readonly<Record<string, string | number | string[]>>;
}
/** Every record of one relation type, in the order of the ends and the property that parts relations of the same ends. */
export const exportRelations: Query<'read', ExportRelationsParams, ExportRelationsRow> = {
  name: 'exportRelations',
  access: 'read',
  integers: [],
  columns: ["from","to","properties"],
  text: "CALL () { MATCH (a:Link) WHERE $type = 'FEEDS' AND a.id >= '' WITH a ORDER BY a.id MATCH (a)-[r:FEEDS]->(b:Link)\n  RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to }\nRETURN from, to, properties\nUNION ALL\nCALL () { MATCH (a:Product) WHERE $type = 'NEEDS' AND a.id >= '' WITH a ORDER BY a.id MATCH (a)-[r:NEEDS]->(b:Product)\n  RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to }\nRETURN from, to, properties\nUNION ALL\nCALL () { MATCH (a:Link) WHERE $type = 'MAKES' AND a.id >= '' WITH a ORDER BY a.id MATCH (a)-[r:MAKES]->(b:Product)\n  RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to }\nRETURN from, to, properties\nUNION ALL\nCALL () { MATCH (a:Firm) WHERE $type = 'PRODUCES' AND a.id >= '' WITH a ORDER BY a.id MATCH (a)-[r:PRODUCES]->(b:Product)\n  RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to }\nRETURN from, to, properties\nUNION ALL\nCALL () { MATCH (a:Firm) WHERE $type = 'OPERATES' AND a.id >= '' WITH a ORDER BY a.id MATCH (a)-[r:OPERATES]->(b:Link)\n  RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to, r.regionId }\nRETURN from, to, properties\nUNION ALL\nCALL () { MATCH (a:Firm) WHERE $type = 'LEADS' AND a.id >= '' WITH a ORDER BY a.id MATCH (a)-[r:LEADS]->(b:Region)\n  RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to, r.chainId }\nRETURN from, to, properties\nUNION ALL\nCALL () { MATCH (a:Firm) WHERE $type = 'TIED_TO' AND a.id >= '' WITH a ORDER BY a.id MATCH (a)-[r:TIED_TO]->(b:Firm)\n  RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to, r.kind }\nRETURN from, to, properties\nUNION ALL\nCALL () { MATCH (a:Region) WHERE $type = 'HAS_CHAIN' AND a.id >= '' WITH a ORDER BY a.id MATCH (a)-[r:HAS_CHAIN]->(b:Chain)\n  RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to, r.role }\nRETURN from, to, properties",
};

export interface FindAssetParentsParams {
  /** assets */
  readonly ids: readonly string[];
}
export interface FindAssetParentsRow {
  /** asset that has a parent */
  readonly id: string;
  /** its parent */
  readonly parentId: string;
}
/** These assets and all above them, each with its parent. */
export const findAssetParents: Query<'read', FindAssetParentsParams, FindAssetParentsRow> = {
  name: 'findAssetParents',
  access: 'read',
  integers: [],
  columns: ["id","parentId"],
  text: "UNWIND $ids AS id\nMATCH (:Asset {id: id})-[:PART_OF*0..]->(asset:Asset)\nWITH DISTINCT asset WHERE asset.parentId IS NOT NULL\nRETURN asset.id AS id, asset.parentId AS parentId",
};

export interface FindBulkLoadParams {
  /** number of an import */
  readonly number: number;
}
export interface FindBulkLoadRow {
  /** number of the bulk load */
  readonly number: number;
}
/** The first import at or after one that put a dataset in the place of the whole graph. */
export const findBulkLoad: Query<'read', FindBulkLoadParams, FindBulkLoadRow> = {
  name: 'findBulkLoad',
  access: 'read',
  integers: ["number"],
  columns: ["number"],
  text: "MATCH (i:Import) WHERE i.number >= $number AND i.replaces\nRETURN i.number AS number\nORDER BY number LIMIT 1",
};

export interface FindCitingRecordsParams {
  /** source, and how a citation of it begins */
  readonly prefixes: readonly { readonly id: string; readonly prefix: string }[];
}
export interface FindCitingRecordsRow {
  /** the source */
  readonly target: string;
  /** label of the node or type of the relation that cites it */
  readonly type: string;
  /** key of the node, or of the relation's start */
  readonly from: string;
  /** key of the relation's end */
  readonly to: string | null;
  /** what the relation holds */
  readonly properties: Readonly<Record<string, string | number | string[]>>;
}
/** The records that cite these sources, up to 20 nodes and 20 relations for each. */
export const findCitingRecords: Query<'read', FindCitingRecordsParams, FindCitingRecordsRow> = {
  name: 'findCitingRecords',
  access: 'read',
  integers: [],
  columns: ["target","type","from","to","properties"],
  text: "UNWIND $prefixes AS asked\nCALL (asked) {\n  MATCH (n) WHERE any(citation IN n.citations WHERE citation STARTS WITH asked.prefix) RETURN labels(n)[0] AS type, coalesce(n.id, n.key) AS from, null AS to, {} AS properties LIMIT 20\n  UNION ALL\n  MATCH (a)-[r]->(b) WHERE any(citation IN r.citations WHERE citation STARTS WITH asked.prefix) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties LIMIT 20\n}\nRETURN asked.id AS target, type, from, to, properties",
};

export interface FindCreditCodesParams {
  /** credit codes */
  readonly codes: readonly string[];
}
export interface FindCreditCodesRow {
  /** firm */
  readonly id: string;
  /** its code */
  readonly creditCode: string;
}
/** The firms that have these unified social credit codes. */
export const findCreditCodes: Query<'read', FindCreditCodesParams, FindCreditCodesRow> = {
  name: 'findCreditCodes',
  access: 'read',
  integers: [],
  columns: ["id","creditCode"],
  text: "UNWIND $codes AS code\nMATCH (firm:Firm {creditCode: code})\nRETURN firm.id AS id, firm.creditCode AS creditCode",
};

export interface FindFirmsNearbyParams {
  /** products of the link */
  readonly productIds: readonly string[];
  /** known makers */
  readonly makerIds: readonly string[];
  /** words of the link, quoted and escaped, any of them */
  readonly text: string;
  /** greatest number of firms, or of products, by each way */
  readonly hits: number;
  /** a product that so many firms make joins nobody */
  readonly common: number;
  /** nor does one next to the link's products that so many make */
  readonly crowd: number;
}
export interface FindFirmsNearbyRow {
  /** id of the firm */
  readonly id: string;
}
/** Firms near a link, where the graph is too large to compare with all: the known makers themselves, firms that make what they make, what stands next to the link's products, or what has words of the link in its name, and firms with such words in name or scope. */
export const findFirmsNearby: Query<'read', FindFirmsNearbyParams, FindFirmsNearbyRow> = {
  name: 'findFirmsNearby',
  access: 'read',
  integers: ["hits","common","crowd"],
  columns: ["id"],
  text: "CALL () {\n  UNWIND $makerIds AS id\n  RETURN id\n  UNION\n  MATCH (maker:Firm)-[:PRODUCES]->(product:Product)\n  WHERE maker.id IN $makerIds\n  WITH product, count(*) AS known\n  WITH product, known, COUNT { (product)<-[:PRODUCES]-() } AS makers\n  WHERE known < makers < $common\n  WITH product ORDER BY known DESC, makers, product.id LIMIT $hits\n  MATCH (product)<-[:PRODUCES]-(firm:Firm)\n  WITH firm, count(*) AS shared ORDER BY shared DESC, firm.id LIMIT $hits\n  RETURN firm.id AS id\n  UNION\n  MATCH (product:Product)-[:NEEDS|KIND_OF]-(next:Product)\n  WHERE product.id IN $productIds\n  WITH DISTINCT next\n  WHERE COUNT { (next)<-[:PRODUCES]-() } < $crowd\n  WITH next ORDER BY next.id LIMIT $hits\n  MATCH (next)<-[:PRODUCES]-(firm:Firm)\n  WITH DISTINCT firm ORDER BY firm.id LIMIT $hits\n  RETURN firm.id AS id\n  UNION\n  CALL db.index.fulltext.queryNodes('names', $text, {limit: $hits}) YIELD node, score\n  WHERE node:Firm\n  RETURN node.id AS id\n  UNION\n  CALL db.index.fulltext.queryNodes('names', $text, {limit: $hits}) YIELD node, score\n  WHERE node:Product AND COUNT { (node)<-[:PRODUCES]-() } < $common\n  WITH node, score ORDER BY score DESC, node.id LIMIT $hits\n  MATCH (node)<-[:PRODUCES]-(firm:Firm)\n  WITH firm, max(score) AS best ORDER BY best DESC, firm.id LIMIT $hits\n  RETURN firm.id AS id\n  UNION\n  CALL db.index.fulltext.queryNodes('business_scopes', $text, {limit: $hits}) YIELD node, score\n  RETURN node.id AS id\n}\nRETURN DISTINCT id ORDER BY id",
};

export interface FindFlowsOfChainsParams {
  /** chains */
  readonly chainIds: readonly string[];
}
export interface FindFlowsOfChainsRow {
  /** the link that feeds */
  readonly fromLinkId: string;
  /** the link that is fed */
  readonly toLinkId: string;
}
/** The flows between links of these chains. */
export const findFlowsOfChains: Query<'read', FindFlowsOfChainsParams, FindFlowsOfChainsRow> = {
  name: 'findFlowsOfChains',
  access: 'read',
  integers: [],
  columns: ["fromLinkId","toLinkId"],
  text: "UNWIND $chainIds AS chainId\nMATCH (:Chain {id: chainId})<-[:OF]-(start:Link)-[:FEEDS]->(end:Link)\nRETURN start.id AS fromLinkId, end.id AS toLinkId",
};

export interface FindKeysLikeParams {
  /** label of the file's nodes */
  readonly label: string;
  /** first characters */
  readonly prefix: string;
}
export interface FindKeysLikeRow {
  /** key of a record */
  readonly key: string;
}
/** Keys of one label that begin with a prefix, to name the nearest; at most 500. */
export const findKeysLike: Query<'read', FindKeysLikeParams, FindKeysLikeRow> = {
  name: 'findKeysLike',
  access: 'read',
  integers: [],
  columns: ["key"],
  text: "UNWIND CASE $label WHEN 'Source' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Source) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key\nUNION ALL\nUNWIND CASE $label WHEN 'Region' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Region) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key\nUNION ALL\nUNWIND CASE $label WHEN 'Chain' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Chain) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key\nUNION ALL\nUNWIND CASE $label WHEN 'Link' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Link) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key\nUNION ALL\nUNWIND CASE $label WHEN 'Product' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Product) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key\nUNION ALL\nUNWIND CASE $label WHEN 'Firm' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Firm) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key\nUNION ALL\nUNWIND CASE $label WHEN 'Project' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Project) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key\nUNION ALL\nUNWIND CASE $label WHEN 'Contact' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Contact) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key\nUNION ALL\nUNWIND CASE $label WHEN 'Trip' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Trip) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key\nUNION ALL\nUNWIND CASE $label WHEN 'Duty' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Duty) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key\nUNION ALL\nUNWIND CASE $label WHEN 'Asset' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Asset) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key\nUNION ALL\nUNWIND CASE $label WHEN 'PlanTarget' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:PlanTarget) WHERE n.key STARTS WITH prefix RETURN n.key AS key LIMIT 500 } RETURN key\nUNION ALL\nUNWIND CASE $label WHEN 'Batch' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Batch) WHERE n.key STARTS WITH prefix RETURN n.key AS key LIMIT 500 } RETURN key\nUNION ALL\nUNWIND CASE $label WHEN 'Metric' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Metric) WHERE n.key STARTS WITH prefix RETURN n.key AS key LIMIT 500 } RETURN key",
};

export interface FindLargestLinksParams {
  /** how many */
  readonly first: number;
}
export interface FindLargestLinksRow {
  /** id of the link */
  readonly id: string;
}
/** The links with the most firms in the nation. */
export const findLargestLinks: Query<'read', FindLargestLinksParams, FindLargestLinksRow> = {
  name: 'findLargestLinks',
  access: 'read',
  integers: ["first"],
  columns: ["id"],
  text: "MATCH (link:Link)\nRETURN link.id AS id\nORDER BY link.nationalFirms DESC, id LIMIT $first",
};

export type FindLinkIdsParams = Readonly<Record<string, never>>;
export interface FindLinkIdsRow {
  /** link */
  readonly id: string;
}
/** Every link, in the order of ids. */
export const findLinkIds: Query<'read', FindLinkIdsParams, FindLinkIdsRow> = {
  name: 'findLinkIds',
  access: 'read',
  integers: [],
  columns: ["id"],
  text: "MATCH (link:Link) WHERE link.id >= ''\nRETURN link.id AS id ORDER BY id",
};

export interface FindLinkUsesParams {
  /** links */
  readonly ids: readonly string[];
}
export interface FindLinkUsesRow {
  /** what it is */
  readonly kind: 'FEEDS' | 'PlanTarget' | 'Project';
  /** its key; of a flow the id of its start */
  readonly key: string;
  /** of a flow the id of its end */
  readonly to: string | null;
  /** the link */
  readonly linkId: string;
  /** the chain it names beside the link; of a flow the chain of its other link */
  readonly chainId: string | null;
}
/** The flows, targets and projects at these links: what a change of a link's chain must agree with. */
export const findLinkUses: Query<'read', FindLinkUsesParams, FindLinkUsesRow> = {
  name: 'findLinkUses',
  access: 'read',
  integers: [],
  columns: ["kind","key","to","linkId","chainId"],
  text: "UNWIND $ids AS id\nMATCH (link:Link {id: id})\nCALL (link) {\n  MATCH (link)-[:FEEDS]->(other:Link) RETURN 'FEEDS' AS kind, link.id AS key, other.id AS to, other.chainId AS chainId\n  UNION ALL\n  MATCH (link)<-[:FEEDS]-(other:Link) RETURN 'FEEDS' AS kind, other.id AS key, link.id AS to, other.chainId AS chainId\n  UNION ALL\n  MATCH (link)<-[:AT]-(user:PlanTarget) RETURN 'PlanTarget' AS kind, user.key AS key, null AS to, user.chainId AS chainId\n  UNION ALL\n  MATCH (link)<-[:AT]-(user:Project) RETURN 'Project' AS kind, user.id AS key, null AS to, user.chainId AS chainId\n}\nRETURN kind, key, to, link.id AS linkId, chainId",
};

export interface FindLinksOfFirmsParams {
  /** firms */
  readonly ids: readonly string[];
}
export interface FindLinksOfFirmsRow {
  /** link */
  readonly linkId: string;
}
/** The links that these firms operate at, or that projects naming them are at. */
export const findLinksOfFirms: Query<'read', FindLinksOfFirmsParams, FindLinksOfFirmsRow> = {
  name: 'findLinksOfFirms',
  access: 'read',
  integers: [],
  columns: ["linkId"],
  text: "UNWIND $ids AS id\nMATCH (firm:Firm {id: id})\nCALL (firm) {\n  MATCH (firm)-[:OPERATES]->(link:Link) RETURN link\n  UNION\n  MATCH (firm)<-[:NAMES]-(:Project)-[:AT]->(link:Link) RETURN link\n}\nRETURN DISTINCT link.id AS linkId",
};

export interface FindMakersAmongParams {
  /** id of the link */
  readonly linkId: string;
  /** ids of firms */
  readonly firmIds: readonly string[];
}
export interface FindMakersAmongRow {
  /** id of a firm that is */
  readonly id: string;
}
/** Which of some firms are known to run a link or to make its products, or what is below these to the 5th level. */
export const findMakersAmong: Query<'read', FindMakersAmongParams, FindMakersAmongRow> = {
  name: 'findMakersAmong',
  access: 'read',
  integers: [],
  columns: ["id"],
  text: "MATCH (link:Link {id: $linkId})\nCALL (link) {\n  MATCH (link)-[:MAKES]->(:Product)<-[:KIND_OF*0..5]-(product:Product)\n  RETURN collect(DISTINCT product) AS products\n}\nUNWIND $firmIds AS firmId\nMATCH (firm:Firm {id: firmId})\nWHERE EXISTS { MATCH (firm)-[runs:OPERATES]->(link) WHERE runs.status = 'active' }\n  OR EXISTS { MATCH (firm)<-[:NAMES]-(project:Project)-[:AT]->(link) WHERE project.stage = 'producing' }\n  OR EXISTS { MATCH (firm)-[:PRODUCES]->(product:Product) WHERE product IN products }\nRETURN firm.id AS id",
};

export interface FindMakingLinksParams {
  /** links */
  readonly ids: readonly string[];
}
export interface FindMakingLinksRow {
  /** link that makes one */
  readonly id: string;
}
/** Which of these links make a product. */
export const findMakingLinks: Query<'read', FindMakingLinksParams, FindMakingLinksRow> = {
  name: 'findMakingLinks',
  access: 'read',
  integers: [],
  columns: ["id"],
  text: "UNWIND $ids AS id\nMATCH (link:Link {id: id}) WHERE EXISTS { (link)-[:MAKES]->() }\nRETURN link.id AS id",
};

export interface FindNamedFirmsParams {
  /** firms */
  readonly ids: readonly string[];
}
export interface FindNamedFirmsRow {
  /** firm that is named */
  readonly id: string;
}
/** Which of these firms some other record names. */
export const findNamedFirms: Query<'read', FindNamedFirmsParams, FindNamedFirmsRow> = {
  name: 'findNamedFirms',
  access: 'read',
  integers: [],
  columns: ["id"],
  text: "UNWIND $ids AS id\nMATCH (firm:Firm {id: id})\nWHERE EXISTS { (firm)-[:PRODUCES|OPERATES|LEADS|TIED_TO]-() } OR EXISTS { (firm)<-[:NAMES|WITH]-() }\nRETURN firm.id AS id",
};

export interface FindNodeKeysParams {
  /** by label: keys asked for */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}
export interface FindNodeKeysRow {
  /** label of the record */
  readonly label: string;
  /** key that there is */
  readonly key: string;
}
/** Which of these keys the records that are nodes have. */
export const findNodeKeys: Query<'read', FindNodeKeysParams, FindNodeKeysRow> = {
  name: 'findNodeKeys',
  access: 'read',
  integers: [],
  columns: ["label","key"],
  text: "UNWIND $keys.Source AS key MATCH (n:Source {id: key}) RETURN 'Source' AS label, key\nUNION ALL\nUNWIND $keys.Region AS key MATCH (n:Region {id: key}) RETURN 'Region' AS label, key\nUNION ALL\nUNWIND $keys.Chain AS key MATCH (n:Chain {id: key}) RETURN 'Chain' AS label, key\nUNION ALL\nUNWIND $keys.Link AS key MATCH (n:Link {id: key}) RETURN 'Link' AS label, key\nUNION ALL\nUNWIND $keys.Product AS key MATCH (n:Product {id: key}) RETURN 'Product' AS label, key\nUNION ALL\nUNWIND $keys.Firm AS key MATCH (n:Firm {id: key}) RETURN 'Firm' AS label, key\nUNION ALL\nUNWIND $keys.Project AS key MATCH (n:Project {id: key}) RETURN 'Project' AS label, key\nUNION ALL\nUNWIND $keys.Contact AS key MATCH (n:Contact {id: key}) RETURN 'Contact' AS label, key\nUNION ALL\nUNWIND $keys.Trip AS key MATCH (n:Trip {id: key}) RETURN 'Trip' AS label, key\nUNION ALL\nUNWIND $keys.Duty AS key MATCH (n:Duty {id: key}) RETURN 'Duty' AS label, key\nUNION ALL\nUNWIND $keys.Asset AS key MATCH (n:Asset {id: key}) RETURN 'Asset' AS label, key\nUNION ALL\nUNWIND $keys.PlanTarget AS key MATCH (n:PlanTarget {key: key}) RETURN 'PlanTarget' AS label, key\nUNION ALL\nUNWIND $keys.Batch AS key MATCH (n:Batch {key: key}) RETURN 'Batch' AS label, key\nUNION ALL\nUNWIND $keys.Metric AS key MATCH (n:Metric {key: key}) RETURN 'Metric' AS label, key",
};

export interface FindNodesParams {
  /** by label: keys asked for */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}
export interface FindNodesRow {
  /** label of the record */
  readonly label: string;
  /** key of the record */
  readonly key: string;
  /** all it holds */
  readonly properties: Readonly<Record<string, string | number | string[]>>;
}
/** The records that are nodes and have these keys. */
export const findNodes: Query<'read', FindNodesParams, FindNodesRow> = {
  name: 'findNodes',
  access: 'read',
  integers: [],
  columns: ["label","key","properties"],
  text: "UNWIND $keys.Source AS key MATCH (n:Source {id: key}) RETURN 'Source' AS label, key, properties(n) AS properties\nUNION ALL\nUNWIND $keys.Region AS key MATCH (n:Region {id: key}) RETURN 'Region' AS label, key, properties(n) AS properties\nUNION ALL\nUNWIND $keys.Chain AS key MATCH (n:Chain {id: key}) RETURN 'Chain' AS label, key, properties(n) AS properties\nUNION ALL\nUNWIND $keys.Link AS key MATCH (n:Link {id: key}) RETURN 'Link' AS label, key, properties(n) AS properties\nUNION ALL\nUNWIND $keys.Product AS key MATCH (n:Product {id: key}) RETURN 'Product' AS label, key, properties(n) AS properties\nUNION ALL\nUNWIND $keys.Firm AS key MATCH (n:Firm {id: key}) RETURN 'Firm' AS label, key, properties(n) AS properties\nUNION ALL\nUNWIND $keys.Project AS key MATCH (n:Project {id: key}) RETURN 'Project' AS label, key, properties(n) AS properties\nUNION ALL\nUNWIND $keys.Contact AS key MATCH (n:Contact {id: key}) RETURN 'Contact' AS label, key, properties(n) AS properties\nUNION ALL\nUNWIND $keys.Trip AS key MATCH (n:Trip {id: key}) RETURN 'Trip' AS label, key, properties(n) AS properties\nUNION ALL\nUNWIND $keys.Duty AS key MATCH (n:Duty {id: key}) RETURN 'Duty' AS label, key, properties(n) AS properties\nUNION ALL\nUNWIND $keys.Asset AS key MATCH (n:Asset {id: key}) RETURN 'Asset' AS label, key, properties(n) AS properties\nUNION ALL\nUNWIND $keys.PlanTarget AS key MATCH (n:PlanTarget {key: key}) RETURN 'PlanTarget' AS label, key, properties(n) AS properties\nUNION ALL\nUNWIND $keys.Batch AS key MATCH (n:Batch {key: key}) RETURN 'Batch' AS label, key, properties(n) AS properties\nUNION ALL\nUNWIND $keys.Metric AS key MATCH (n:Metric {key: key}) RETURN 'Metric' AS label, key, properties(n) AS properties",
};

export interface FindProductParentsParams {
  /** products */
  readonly ids: readonly string[];
}
export interface FindProductParentsRow {
  /** product that has a parent */
  readonly id: string;
  /** its parent */
  readonly parentId: string;
}
/** These products and all above them, each with its parent. */
export const findProductParents: Query<'read', FindProductParentsParams, FindProductParentsRow> = {
  name: 'findProductParents',
  access: 'read',
  integers: [],
  columns: ["id","parentId"],
  text: "UNWIND $ids AS id\nMATCH (:Product {id: id})-[:KIND_OF*0..]->(product:Product)\nWITH DISTINCT product WHERE product.parentId IS NOT NULL\nRETURN product.id AS id, product.parentId AS parentId",
};

export type FindRegionTreeParams = Readonly<Record<string, never>>;
export interface FindRegionTreeRow {
  /** region */
  readonly id: string;
  /** its level */
  readonly level: string;
  /** the region it is part of */
  readonly parentId: string | null;
  /** of an area: the regions it spans */
  readonly memberIds: string[] | null;
}
/** Every region with its place in the tree, for the rules that look at the tree as a whole. */
export const findRegionTree: Query<'read', FindRegionTreeParams, FindRegionTreeRow> = {
  name: 'findRegionTree',
  access: 'read',
  integers: [],
  columns: ["id","level","parentId","memberIds"],
  text: "MATCH (region:Region)\nRETURN region.id AS id, region.level AS level, region.parentId AS parentId, region.memberIds AS memberIds",
};

export interface FindRelationsParams {
  /** by type: the ends, and the property that parts relations of the same ends (`''` where none does) */
  readonly rows: Readonly<Record<string, readonly { readonly key: string; readonly from: string; readonly to: string; readonly mark: string }[]>>;
}
export interface FindRelationsRow {
  /** type of the record */
  readonly type: string;
  /** key of the record, as given */
  readonly key: string;
  /** all it holds */
  readonly properties: Readonly<Record<string, string | number | string[]>>;
}
/** The records that are relations and have these keys. */
export const findRelations: Query<'read', FindRelationsParams, FindRelationsRow> = {
  name: 'findRelations',
  access: 'read',
  integers: [],
  columns: ["type","key","properties"],
  text: "UNWIND $rows.FEEDS AS row MATCH (a:Link {id: row.from}) MATCH (b:Link {id: row.to}) WITH row, a, b\nMATCH (a)-[r:FEEDS]->(b) RETURN 'FEEDS' AS type, row.key AS key, properties(r) AS properties\nUNION ALL\nUNWIND $rows.NEEDS AS row MATCH (a:Product {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b\nMATCH (a)-[r:NEEDS]->(b) RETURN 'NEEDS' AS type, row.key AS key, properties(r) AS properties\nUNION ALL\nUNWIND $rows.MAKES AS row MATCH (a:Link {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b\nMATCH (a)-[r:MAKES]->(b) RETURN 'MAKES' AS type, row.key AS key, properties(r) AS properties\nUNION ALL\nUNWIND $rows.PRODUCES AS row MATCH (a:Firm {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b\nMATCH (a)-[r:PRODUCES]->(b) RETURN 'PRODUCES' AS type, row.key AS key, properties(r) AS properties\nUNION ALL\nUNWIND $rows.OPERATES AS row MATCH (a:Firm {id: row.from}) MATCH (b:Link {id: row.to}) WITH row, a, b\nMATCH (a)-[r:OPERATES {regionId: row.mark}]->(b) RETURN 'OPERATES' AS type, row.key AS key, properties(r) AS properties\nUNION ALL\nUNWIND $rows.LEADS AS row MATCH (a:Firm {id: row.from}) MATCH (b:Region {id: row.to}) WITH row, a, b\nMATCH (a)-[r:LEADS {chainId: row.mark}]->(b) RETURN 'LEADS' AS type, row.key AS key, properties(r) AS properties\nUNION ALL\nUNWIND $rows.TIED_TO AS row MATCH (a:Firm {id: row.from}) MATCH (b:Firm {id: row.to}) WITH row, a, b\nMATCH (a)-[r:TIED_TO {kind: row.mark}]->(b) RETURN 'TIED_TO' AS type, row.key AS key, properties(r) AS properties\nUNION ALL\nUNWIND $rows.HAS_CHAIN AS row MATCH (a:Region {id: row.from}) MATCH (b:Chain {id: row.to}) WITH row, a, b\nMATCH (a)-[r:HAS_CHAIN {role: row.mark}]->(b) RETURN 'HAS_CHAIN' AS type, row.key AS key, properties(r) AS properties",
};

export interface FindRoadsToParams {
  /** label of the records */
  readonly label: string;
  /** their keys */
  readonly keys: readonly string[];
}
export interface FindRoadsToRow {
  /** key of the record */
  readonly target: string;
  /** type of the relation */
  readonly type: string;
  /** the relation leads to the record */
  readonly isIncoming: boolean;
  /** label of the other end */
  readonly label: string;
  /** key of the other end */
  readonly key: string;
  /** what the relation holds */
  readonly properties: Readonly<Record<string, string | number | string[]>>;
}
/** All that is joined to these records, both ways, but for the counts and scopes: who refers to them is told from it. */
export const findRoadsTo: Query<'read', FindRoadsToParams, FindRoadsToRow> = {
  name: 'findRoadsTo',
  access: 'read',
  integers: [],
  columns: ["target","type","isIncoming","label","key","properties"],
  text: "CALL () {\n  UNWIND CASE $label WHEN 'Source' THEN $keys ELSE [] END AS target MATCH (n:Source {id: target}) RETURN target, n\n  UNION ALL\n  UNWIND CASE $label WHEN 'Region' THEN $keys ELSE [] END AS target MATCH (n:Region {id: target}) RETURN target, n\n  UNION ALL\n  UNWIND CASE $label WHEN 'Chain' THEN $keys ELSE [] END AS target MATCH (n:Chain {id: target}) RETURN target, n\n  UNION ALL\n  UNWIND CASE $label WHEN 'Link' THEN $keys ELSE [] END AS target MATCH (n:Link {id: target}) RETURN target, n\n  UNION ALL\n  UNWIND CASE $label WHEN 'Product' THEN $keys ELSE [] END AS target MATCH (n:Product {id: target}) RETURN target, n\n  UNION ALL\n  UNWIND CASE $label WHEN 'Firm' THEN $keys ELSE [] END AS target MATCH (n:Firm {id: target}) RETURN target, n\n  UNION ALL\n  UNWIND CASE $label WHEN 'Project' THEN $keys ELSE [] END AS target MATCH (n:Project {id: target}) RETURN target, n\n  UNION ALL\n  UNWIND CASE $label WHEN 'Contact' THEN $keys ELSE [] END AS target MATCH (n:Contact {id: target}) RETURN target, n\n  UNION ALL\n  UNWIND CASE $label WHEN 'Trip' THEN $keys ELSE [] END AS target MATCH (n:Trip {id: target}) RETURN target, n\n  UNION ALL\n  UNWIND CASE $label WHEN 'Duty' THEN $keys ELSE [] END AS target MATCH (n:Duty {id: target}) RETURN target, n\n  UNION ALL\n  UNWIND CASE $label WHEN 'Asset' THEN $keys ELSE [] END AS target MATCH (n:Asset {id: target}) RETURN target, n\n}\nMATCH (n)-[r]-(other) WHERE NOT type(r) IN ['COVERS', 'WITHIN']\nRETURN target, type(r) AS type, endNode(r) = n AS isIncoming, labels(other)[0] AS label, coalesce(other.id, other.key) AS key, properties(r) AS properties",
};

export interface FindUnmarkedUsesParams {
  /** label of the records */
  readonly label: 'Region' | 'Chain' | 'Product' | 'Firm';
  /** their keys */
  readonly keys: readonly string[];
}
export interface FindUnmarkedUsesRow {
  /** key of the record */
  readonly target: string;
  /** type of the relation or label of the node that refers */
  readonly type: string;
  /** property that refers */
  readonly property: string;
  /** key of the node, or of the relation's start */
  readonly from: string;
  /** key of the relation's end */
  readonly to: string | null;
  /** what the relation holds */
  readonly properties: Readonly<Record<string, string | number | string[]>>;
}
/** Those who refer to these records by a property that makes no road. */
export const findUnmarkedUses: Query<'read', FindUnmarkedUsesParams, FindUnmarkedUsesRow> = {
  name: 'findUnmarkedUses',
  access: 'read',
  integers: [],
  columns: ["target","type","property","from","to","properties"],
  text: "UNWIND CASE $label WHEN 'Region' THEN [0] ELSE [] END AS _ MATCH (a:Firm)-[r:OPERATES]->(b:Link) WHERE r.regionId IN $keys\nRETURN r.regionId AS target, 'OPERATES' AS type, 'regionId' AS property, a.id AS from, b.id AS to, properties(r) AS properties\nUNION ALL\nUNWIND CASE $label WHEN 'Region' THEN [0] ELSE [] END AS _ MATCH (a:Firm)-[r:TIED_TO]->(b:Firm) WHERE r.regionId IN $keys\nRETURN r.regionId AS target, 'TIED_TO' AS type, 'regionId' AS property, a.id AS from, b.id AS to, properties(r) AS properties\nUNION ALL\nUNWIND CASE $label WHEN 'Region' THEN $keys ELSE [] END AS target MATCH (a:PlanTarget) WHERE target IN a.sourceRegionIds\nRETURN target, 'PlanTarget' AS type, 'sourceRegionIds' AS property, a.key AS from, null AS to, {} AS properties\nUNION ALL\nUNWIND CASE $label WHEN 'Region' THEN $keys ELSE [] END AS target MATCH (a:TargetList) WHERE a.regionId = target\nRETURN target, 'TargetList' AS type, 'regionId' AS property, a.id AS from, null AS to, {} AS properties\nUNION ALL\nUNWIND CASE $label WHEN 'Chain' THEN [0] ELSE [] END AS _ MATCH (a:Firm)-[r:LEADS]->(b:Region) WHERE r.chainId IN $keys\nRETURN r.chainId AS target, 'LEADS' AS type, 'chainId' AS property, a.id AS from, b.id AS to, properties(r) AS properties\nUNION ALL\nUNWIND CASE $label WHEN 'Product' THEN [0] ELSE [] END AS _ MATCH (a:Link)-[r:FEEDS]->(b:Link) WHERE r.productId IN $keys\nRETURN r.productId AS target, 'FEEDS' AS type, 'productId' AS property, a.id AS from, b.id AS to, properties(r) AS properties\nUNION ALL\nUNWIND CASE $label WHEN 'Product' THEN [0] ELSE [] END AS _ MATCH (a:Firm)-[r:TIED_TO]->(b:Firm) WHERE r.productId IN $keys\nRETURN r.productId AS target, 'TIED_TO' AS type, 'productId' AS property, a.id AS from, b.id AS to, properties(r) AS properties\nUNION ALL\nUNWIND CASE $label WHEN 'Product' THEN [0] ELSE [] END AS _ MATCH (a:Asset) WHERE a.productId IN $keys\nRETURN a.productId AS target, 'Asset' AS type, 'productId' AS property, a.id AS from, null AS to, {} AS properties\nUNION ALL\nUNWIND CASE $label WHEN 'Firm' THEN $keys ELSE [] END AS target MATCH (a:Asset) WHERE target IN a.firmIds\nRETURN target, 'Asset' AS type, 'firmIds' AS property, a.id AS from, null AS to, {} AS properties",
};

export interface ReadAssetsByIdParams {
  /** ids asked for */
  readonly ids: readonly string[];
}
export interface ReadAssetsByIdRow {
  /** a record */
  readonly item: record.Asset;
}
/** The asset records of these ids, in no order; an unknown id has no row. */
export const readAssetsById: Query<'read', ReadAssetsByIdParams, ReadAssetsByIdRow> = {
  name: 'readAssetsById',
  access: 'read',
  integers: [],
  columns: ["item"],
  text: "MATCH (asset:Asset) WHERE asset.id IN $ids\nRETURN properties(asset) AS item",
};

export interface ReadCandidateFactsParams {
  /** id of the link */
  readonly linkId: string;
  /** id of the region */
  readonly regionId: string;
  /** ids of firms */
  readonly firmIds: readonly string[];
}
export interface ReadCandidateFactsRow {
  /** the firm */
  readonly firm: record.Firm;
  /** at the link, anywhere */
  readonly operations: {operation: record.Operation, at: record.Region | null, isHere: boolean}[];
  /** of the link, anywhere, that name it */
  readonly projects: {project: record.Project, isHere: boolean}[];
  /** of the link, or below one of its products to the 5th level */
  readonly products: {made: record.FirmProduct, product: record.Product}[];
  /** with it, about projects of the link in scope */
  readonly projectContacts: {contact: record.Contact, stage: record.ProjectStage}[];
  /** distinct regions where it has an operation, active or planned, its home where that names none */
  readonly places: record.Region[];
  /** its home */
  readonly home: record.Region | null;
}
/** All that the score of some firms as candidates for a link in a region is shown with: operations at the link, projects of the link that name them, products of the link that they make, and contacts of the link's projects in scope that are with them. */
export const readCandidateFacts: Query<'read', ReadCandidateFactsParams, ReadCandidateFactsRow> = {
  name: 'readCandidateFacts',
  access: 'read',
  integers: [],
  columns: ["firm","operations","projects","products","projectContacts","places","home"],
  text: "MATCH (link:Link {id: $linkId}), (root:Region {id: $regionId})\nCALL (link) {\n  MATCH (link)-[:MAKES]->(:Product)<-[:KIND_OF*0..5]-(product:Product)\n  RETURN collect(DISTINCT product) AS made\n}\nUNWIND $firmIds AS firmId\nMATCH (firm:Firm {id: firmId})\nCALL (link, root, firm) {\n  MATCH (firm)-[operation:OPERATES]->(link)\n  OPTIONAL MATCH (at:Region {id: CASE operation.regionId WHEN '' THEN firm.regionId ELSE operation.regionId END})\n  WITH operation, at, EXISTS { (at)-[:WITHIN]->(root) } AS isHere, firm, link\n  RETURN collect({operation: operation {.*, firmId: firm.id, linkId: link.id}, at: properties(at), isHere: isHere}) AS operations\n}\nCALL (link, root, firm) {\n  MATCH (firm)<-[:NAMES]-(project:Project)-[:AT]->(link)\n  RETURN collect({project: properties(project), isHere: EXISTS { (project)-[:IN]->(:Region)-[:WITHIN]->(root) }}) AS projects\n}\nCALL (firm, made) {\n  MATCH (firm)-[makes:PRODUCES]->(product:Product)\n  WHERE product IN made\n  RETURN collect({made: makes {.*, firmId: firm.id, productId: product.id}, product: properties(product)}) AS products\n}\nCALL (link, root, firm) {\n  MATCH (firm)<-[:WITH]-(contact:Contact)-[:ABOUT]->(project:Project)-[:AT]->(link)\n  WHERE EXISTS { (project)-[:IN]->(:Region)-[:WITHIN]->(root) }\n  RETURN collect({contact: properties(contact), stage: project.stage}) AS projectContacts\n}\nCALL (firm) {\n  MATCH (firm)-[operation:OPERATES]->(:Link)\n  WHERE operation.status IN ['active', 'planned']\n  MATCH (at:Region {id: CASE operation.regionId WHEN '' THEN firm.regionId ELSE operation.regionId END})\n  WITH DISTINCT at\n  RETURN collect(properties(at)) AS places\n}\nOPTIONAL MATCH (firm)-[:BASED_IN]->(home:Region)\nRETURN properties(firm) AS firm, operations, projects, products, projectContacts, places, properties(home) AS home\nORDER BY firm.id",
};

export interface ReadChainIdsOfRegionsParams {
  /** ids of regions */
  readonly regionIds: string[];
}
export interface ReadChainIdsOfRegionsRow {
  /** the region */
  readonly regionId: string;
  /** the chain */
  readonly chainId: string;
  /** where only leader rows concern it: their firms */
  readonly leaders: {kind: record.FirmKind, status: 'active' | 'inactive'}[] | null;
}
/** Chains that concern each of some regions beside those of the roll-up: a leader or a project in scope, or a plan of the region, a descendant or an ancestor. A leader comes with its firm, so that the caller can tell whether it counts. */
export const readChainIdsOfRegions: Query<'read', ReadChainIdsOfRegionsParams, ReadChainIdsOfRegionsRow> = {
  name: 'readChainIdsOfRegions',
  access: 'read',
  integers: [],
  columns: ["regionId","chainId","leaders"],
  text: "UNWIND $regionIds AS regionId\nMATCH (region:Region {id: regionId})\nCALL (region) {\n  MATCH (region)<-[:WITHIN]-(:Region)<-[lead:LEADS]-(firm:Firm)\n  WHERE lead.chainId <> ''\n  RETURN lead.chainId AS chainId, firm {.kind, .status} AS leader\n  UNION\n  MATCH (region)<-[:WITHIN]-(:Region)<-[:IN]-(project:Project)\n  OPTIONAL MATCH (project)-[:AT]->(link:Link)\n  WITH coalesce(project.chainId, link.chainId) AS chainId WHERE chainId IS NOT NULL\n  RETURN chainId, null AS leader\n  UNION\n  MATCH (region)-[:PART_OF*0..]->(:Region)<-[:IN]-(target:PlanTarget)\n  OPTIONAL MATCH (target)-[:AT]->(link:Link)\n  WITH coalesce(target.chainId, link.chainId) AS chainId WHERE chainId IS NOT NULL\n  RETURN chainId, null AS leader\n  UNION\n  MATCH (region)<-[:WITHIN]-(:Region)<-[:IN]-(target:PlanTarget)\n  OPTIONAL MATCH (target)-[:AT]->(link:Link)\n  WITH coalesce(target.chainId, link.chainId) AS chainId WHERE chainId IS NOT NULL\n  RETURN chainId, null AS leader\n  UNION\n  MATCH (region)-[:PART_OF*0..]->(:Region)-[:HAS_CHAIN]->(chain:Chain)\n  RETURN chain.id AS chainId, null AS leader\n  UNION\n  MATCH (region)<-[:WITHIN]-(:Region)-[:HAS_CHAIN]->(chain:Chain)\n  RETURN chain.id AS chainId, null AS leader\n}\nWITH region, chainId, collect(leader) AS leaders, sum(CASE WHEN leader IS NULL THEN 1 ELSE 0 END) AS others\nRETURN region.id AS regionId, chainId, CASE WHEN others > 0 THEN null ELSE leaders END AS leaders\nORDER BY chainId",
};

export interface ReadChainListParams {
  /** lower case text that the name or English name contains, or the id */
  readonly text: string | null;
  /** only these */
  readonly ids: readonly string[] | null;
  /** behind this chain */
  readonly afterId: string;
  /** greatest number of chains */
  readonly limit: number;
}
export interface ReadChainListRow {
  /** a chain */
  readonly item: record.Chain;
}
/** Chains by id. A part of the filter that is null lets everything pass. */
export const readChainList: Query<'read', ReadChainListParams, ReadChainListRow> = {
  name: 'readChainList',
  access: 'read',
  integers: ["limit"],
  columns: ["item"],
  text: "MATCH (chain:Chain) WHERE chain.id > $afterId\n  AND ($text IS NULL OR toLower(chain.name) CONTAINS $text OR toLower(coalesce(chain.nameEn, '')) CONTAINS $text\n    OR toLower(chain.id) = $text)\n  AND ($ids IS NULL OR chain.id IN $ids)\nRETURN properties(chain) AS item\nORDER BY chain.id LIMIT $limit",
};

export interface ReadChainOutlinesParams {
  /** chains */
  readonly chainIds: readonly string[];
}
export interface ReadChainOutlinesRow {
  /** chain of the link */
  readonly chainId: string;
  /** link */
  readonly id: string;
  /** its name */
  readonly name: string;
  /** its stage */
  readonly stage: string;
  /** ids of the links that it feeds */
  readonly feeds: readonly string[];
  /** ids of the products that it makes */
  readonly products: readonly string[];
  /** of these, those that some firm produces */
  readonly made: readonly string[];
}
/** The links of these chains with what they feed and make, for judging how well a chain is drawn. */
export const readChainOutlines: Query<'read', ReadChainOutlinesParams, ReadChainOutlinesRow> = {
  name: 'readChainOutlines',
  access: 'read',
  integers: [],
  columns: ["chainId","id","name","stage","feeds","products","made"],
  text: "UNWIND $chainIds AS chainId\nMATCH (:Chain {id: chainId})<-[:OF]-(link:Link)\nRETURN chainId, link.id AS id, link.name AS name, link.stage AS stage,\n  COLLECT { MATCH (link)-[:FEEDS]->(next:Link) RETURN next.id } AS feeds,\n  COLLECT { MATCH (link)-[:MAKES]->(product:Product) RETURN product.id } AS products,\n  COLLECT { MATCH (link)-[:MAKES]->(product:Product) WHERE EXISTS { (product)<-[:PRODUCES]-() } RETURN product.id } AS made",
};

export interface ReadChainsParams {
  /** ids of chains */
  readonly chainIds: string[];
}
export interface ReadChainsRow {
  /** the chain */
  readonly chain: record.Chain;
  /** its links, in no order */
  readonly links: record.Link[];
  /** flows between its links, in no order */
  readonly flows: record.Flow[];
}
/** The chains asked for with all their links and flows; chains that do not exist give no row. */
export const readChains: Query<'read', ReadChainsParams, ReadChainsRow> = {
  name: 'readChains',
  access: 'read',
  integers: [],
  columns: ["chain","links","flows"],
  text: "UNWIND $chainIds AS chainId\nMATCH (chain:Chain {id: chainId})\nCALL (chain) {\n  MATCH (link:Link)-[:OF]->(chain)\n  RETURN collect(properties(link)) AS links\n}\nCALL (chain) {\n  MATCH (from:Link)-[:OF]->(chain)\n  MATCH (from)-[flow:FEEDS]->(to:Link)\n  RETURN collect(flow {.*, fromLinkId: from.id, toLinkId: to.id}) AS flows\n}\nRETURN properties(chain) AS chain, links, flows",
};

export interface ReadChainsByIdParams {
  /** ids asked for */
  readonly ids: readonly string[];
}
export interface ReadChainsByIdRow {
  /** a record */
  readonly item: record.Chain;
}
/** The chain records of these ids, in no order; an unknown id has no row. */
export const readChainsById: Query<'read', ReadChainsByIdParams, ReadChainsByIdRow> = {
  name: 'readChainsById',
  access: 'read',
  integers: [],
  columns: ["item"],
  text: "MATCH (chain:Chain) WHERE chain.id IN $ids\nRETURN properties(chain) AS item",
};

export interface ReadContactsAmongParams {
  /** where the database keeps the firms */
  readonly nodeIds: readonly number[];
  /** id of the region */
  readonly regionId: string;
}
export interface ReadContactsAmongRow {
  /** of the contacts */
  readonly kind: record.ContactKind;
  /** where the database keeps the firms asked for, once for each contact */
  readonly nodeIds: readonly number[];
}
/** Contacts of a region, its descendants included, with some firms. */
export const readContactsAmong: Query<'read', ReadContactsAmongParams, ReadContactsAmongRow> = {
  name: 'readContactsAmong',
  access: 'read',
  integers: [],
  columns: ["kind","nodeIds"],
  text: "MATCH (root:Region {id: $regionId})\nUNWIND $nodeIds AS nodeId\nMATCH (firm:Firm) WHERE id(firm) = toInteger(nodeId)\nMATCH (firm)<-[:WITH]-(contact:Contact)\nWHERE EXISTS { (contact)-[:IN]->(:Region)-[:WITHIN]->(root) }\nRETURN contact.kind AS kind, collect(id(firm)) AS nodeIds",
};

export interface ReadContactsOfRegionParams {
  /** id of the region */
  readonly regionId: string;
}
export interface ReadContactsOfRegionRow {
  /** of the contacts */
  readonly kind: record.ContactKind;
  /** where the database keeps the firms, once for each contact */
  readonly nodeIds: readonly number[];
}
/** Contacts of a region, its descendants included, with any firms. */
export const readContactsOfRegion: Query<'read', ReadContactsOfRegionParams, ReadContactsOfRegionRow> = {
  name: 'readContactsOfRegion',
  access: 'read',
  integers: [],
  columns: ["kind","nodeIds"],
  text: "MATCH (:Region {id: $regionId})<-[:WITHIN]-(:Region)<-[:IN]-(contact:Contact)-[:WITH]->(firm:Firm)\nRETURN contact.kind AS kind, collect(id(firm)) AS nodeIds",
};

export interface ReadCoverageParams {
  /** ids of links */
  readonly ids: readonly string[];
}
export interface ReadCoverageRow {
  /** the link */
  readonly linkId: string;
  /** the region; null: the nation */
  readonly regionId: string | null;
  /** active, planned, talks; of the nation the firms active */
  readonly counts: readonly number[];
}
/** The counts kept for some links: of every region that holds something of them, and of the nation. */
export const readCoverage: Query<'read', ReadCoverageParams, ReadCoverageRow> = {
  name: 'readCoverage',
  access: 'read',
  integers: [],
  columns: ["linkId","regionId","counts"],
  text: "MATCH (link:Link) WHERE link.id IN $ids\nCALL (link) {\n  RETURN null AS regionId, [link.nationalFirms] AS counts\n  UNION ALL\n  MATCH (region:Region)-[covers:COVERS]->(link)\n  RETURN region.id AS regionId, [covers.active, covers.planned, covers.talks] AS counts\n}\nRETURN link.id AS linkId, regionId, counts\nORDER BY linkId, regionId",
};

export interface ReadExistingParams {
  /** Region, Chain, Link, Product, Firm or Project, and id */
  readonly things: {kind: string, id: string}[];
}
export interface ReadExistingRow {
  /** of a thing that exists */
  readonly kind: string;
  /** of a thing that exists */
  readonly id: string;
}
/** Whether things exist, for the ends of a path. */
export const readExisting: Query<'read', ReadExistingParams, ReadExistingRow> = {
  name: 'readExisting',
  access: 'read',
  integers: [],
  columns: ["kind","id"],
  text: "UNWIND $things AS thing\nCALL (thing) {\n  WITH thing WHERE thing.kind = 'Region' MATCH (n:Region {id: thing.id}) RETURN n\n  UNION WITH thing WHERE thing.kind = 'Chain' MATCH (n:Chain {id: thing.id}) RETURN n\n  UNION WITH thing WHERE thing.kind = 'Link' MATCH (n:Link {id: thing.id}) RETURN n\n  UNION WITH thing WHERE thing.kind = 'Product' MATCH (n:Product {id: thing.id}) RETURN n\n  UNION WITH thing WHERE thing.kind = 'Firm' MATCH (n:Firm {id: thing.id}) RETURN n\n  UNION WITH thing WHERE thing.kind = 'Project' MATCH (n:Project {id: thing.id}) RETURN n\n}\nRETURN thing.kind AS kind, n.id AS id",
};

export interface ReadFirmListsParams {
  /** ids of firms */
  readonly ids: readonly string[];
  /** names of the lists that are asked for; the others stay empty */
  readonly lists: readonly string[];
}
export interface ReadFirmListsRow {
  /** the firm */
  readonly ownerId: string;
  /** what it makes */
  readonly products: readonly { readonly item: record.FirmProduct; readonly product: record.Product }[];
  /** where it works */
  readonly operations: readonly { readonly item: record.Operation & { readonly placeId: string | null }; readonly link: record.Link; readonly chain: record.Chain | null }[];
  /** what it leads */
  readonly leads: readonly { readonly item: record.Leadership; readonly region: record.Region }[];
  /** those that name it */
  readonly projects: readonly { readonly item: record.Project }[];
  /** those with it */
  readonly contacts: readonly { readonly item: record.Contact }[];
}
/** What these firms have, list by list: what they make, by product id; where they work at which link, by link id and place (`placeId` is the stated region, else the home); what they lead, by region and chain id; the projects that name them, by id; contacts of regions with them, newest first, those without a date last. With each the records that a reader asks for next. */
export const readFirmLists: Query<'read', ReadFirmListsParams, ReadFirmListsRow> = {
  name: 'readFirmLists',
  access: 'read',
  integers: [],
  columns: ["ownerId","products","operations","leads","projects","contacts"],
  text: "UNWIND $ids AS ownerId\nMATCH (firm:Firm {id: ownerId})\nRETURN ownerId,\n  COLLECT {\n    MATCH (firm)-[makes:PRODUCES]->(product:Product) WHERE 'products' IN $lists\n    RETURN {item: makes {.*, firmId: ownerId, productId: product.id}, product: properties(product)}\n    ORDER BY product.id\n  } AS products,\n  COLLECT {\n    MATCH (firm)-[runs:OPERATES]->(link:Link) WHERE 'operations' IN $lists\n    RETURN {\n      item: runs {.*, firmId: ownerId, linkId: link.id,\n        placeId: CASE runs.regionId WHEN '' THEN firm.regionId ELSE runs.regionId END},\n      link: properties(link),\n      chain: head([(link)-[:OF]->(chain:Chain) | properties(chain)])\n    }\n    ORDER BY link.id, runs.regionId\n  } AS operations,\n  COLLECT {\n    MATCH (firm)-[leads:LEADS]->(region:Region) WHERE 'leads' IN $lists\n    RETURN {item: leads {.*, firmId: ownerId, regionId: region.id}, region: properties(region)}\n    ORDER BY region.id, leads.chainId\n  } AS leads,\n  COLLECT {\n    MATCH (project:Project)-[:NAMES]->(firm) WHERE 'projects' IN $lists\n    RETURN {item: properties(project)}\n    ORDER BY project.id\n  } AS projects,\n  COLLECT {\n    MATCH (contact:Contact)-[:WITH]->(firm) WHERE 'contacts' IN $lists\n    RETURN {item: properties(contact)}\n    ORDER BY coalesce(contact.on, '') DESC, contact.id\n  } AS contacts",
};

export type ReadFirmNamesParams = Readonly<Record<string, never>>;
export interface ReadFirmNamesRow {
  /** id of the firm */
  readonly id: string;
  /** its name */
  readonly name: string;
  /** unified social credit code */
  readonly creditCode: string | null;
}
/** Every firm by name, to find those that a dataset may name again. */
export const readFirmNames: Query<'read', ReadFirmNamesParams, ReadFirmNamesRow> = {
  name: 'readFirmNames',
  access: 'read',
  integers: [],
  columns: ["id","name","creditCode"],
  text: "MATCH (n:Firm) WHERE n.name >= ''\nRETURN n.id AS id, n.name AS name, n.creditCode AS creditCode",
};

export interface ReadFirmsAroundParams {
  /** id of a region whose scope holds the firm's home */
  readonly within: string | null;
  /** id of a link where the firm has an active operation */
  readonly link: string | null;
  /** id of a product that the firm makes */
  readonly product: string | null;
  /** id of a chain that the firm leads somewhere */
  readonly leadsChain: string | null;
  /** lower case text that the name, English name or short name contains */
  readonly text: string | null;
  /** whether the firm has a code of a stock exchange */
  readonly listed: boolean | null;
  /** least revenue [CNY yuan] */
  readonly minRevenue: number | null;
  /** greatest revenue [CNY yuan] */
  readonly maxRevenue: number | null;
  /** least registered capital [CNY yuan] */
  readonly minRegisteredCapital: number | null;
  /** behind this firm */
  readonly afterId: string;
  /** greatest number of firms */
  readonly limit: number;
}
export interface ReadFirmsAroundRow {
  /** a firm */
  readonly item: record.Firm;
}
/** Firms that have to do with a link, else a product, else a chain they lead, else a region, and pass the rest of a filter; by id. A part of the filter that is null lets everything pass. It starts from the part that holds the fewest firms as a rule. */
export const readFirmsAround: Query<'read', ReadFirmsAroundParams, ReadFirmsAroundRow> = {
  name: 'readFirmsAround',
  access: 'read',
  integers: ["limit"],
  columns: ["item"],
  text: "CALL () {\n  UNWIND CASE WHEN $link IS NOT NULL THEN [$link] ELSE [] END AS id\n  MATCH (firm:Firm)-[operation:OPERATES]->(:Link {id: id}) WHERE operation.status = 'active'\n  RETURN firm\n  UNION\n  UNWIND CASE WHEN $link IS NULL AND $product IS NOT NULL THEN [$product] ELSE [] END AS id\n  MATCH (firm:Firm)-[:PRODUCES]->(:Product {id: id})\n  RETURN firm\n  UNION\n  UNWIND CASE WHEN $link IS NULL AND $product IS NULL AND $leadsChain IS NOT NULL THEN [$leadsChain] ELSE [] END AS id\n  MATCH (firm:Firm)-[lead:LEADS]->(:Region) WHERE lead.chainId = id\n  RETURN firm\n  UNION\n  UNWIND CASE WHEN $link IS NULL AND $product IS NULL AND $leadsChain IS NULL THEN [$within] ELSE [] END AS id\n  MATCH (firm:Firm)-[:BASED_IN]->(:Region)-[:WITHIN]->(:Region {id: id})\n  RETURN firm\n}\nWITH firm\nWHERE ($text IS NULL OR toLower(firm.name) CONTAINS $text OR toLower(coalesce(firm.nameEn, '')) CONTAINS $text\n    OR toLower(coalesce(firm.shortName, '')) CONTAINS $text)\n  AND ($listed IS NULL OR (firm.listedCode IS NOT NULL) = $listed)\n  AND ($minRevenue IS NULL OR firm.revenue >= $minRevenue)\n  AND ($maxRevenue IS NULL OR firm.revenue <= $maxRevenue)\n  AND ($minRegisteredCapital IS NULL OR firm.registeredCapital >= $minRegisteredCapital)\n  AND ($within IS NULL OR EXISTS { (firm)-[:BASED_IN]->(:Region)-[:WITHIN]->(:Region {id: $within}) })\n  AND ($product IS NULL OR EXISTS { (firm)-[:PRODUCES]->(:Product {id: $product}) })\n  AND ($leadsChain IS NULL OR EXISTS { MATCH (firm)-[lead:LEADS]->(:Region) WHERE lead.chainId = $leadsChain })\n  AND firm.id > $afterId\nRETURN properties(firm) AS item\nORDER BY firm.id LIMIT $limit",
};

export interface ReadFirmsByIdParams {
  /** ids asked for */
  readonly ids: readonly string[];
}
export interface ReadFirmsByIdRow {
  /** a record */
  readonly item: record.Firm;
}
/** The firm records of these ids, in no order; an unknown id has no row. */
export const readFirmsById: Query<'read', ReadFirmsByIdParams, ReadFirmsByIdRow> = {
  name: 'readFirmsById',
  access: 'read',
  integers: [],
  columns: ["item"],
  text: "MATCH (firm:Firm) WHERE firm.id IN $ids\nRETURN properties(firm) AS item",
};

export interface ReadFirmsInOrderParams {
  /** lower case text that the name, English name or short name contains */
  readonly text: string | null;
  /** whether the firm has a code of a stock exchange */
  readonly listed: boolean | null;
  /** least revenue [CNY yuan] */
  readonly minRevenue: number | null;
  /** greatest revenue [CNY yuan] */
  readonly maxRevenue: number | null;
  /** least registered capital [CNY yuan] */
  readonly minRegisteredCapital: number | null;
  /** behind this firm */
  readonly afterId: string;
  /** greatest number of firms */
  readonly limit: number;
}
export interface ReadFirmsInOrderRow {
  /** a firm */
  readonly item: record.Firm;
}
/** Firms that pass a filter on their own columns, by id; a part of the filter that is null lets everything pass. */
export const readFirmsInOrder: Query<'read', ReadFirmsInOrderParams, ReadFirmsInOrderRow> = {
  name: 'readFirmsInOrder',
  access: 'read',
  integers: ["limit"],
  columns: ["item"],
  text: "MATCH (firm:Firm) WHERE firm.id > $afterId\n  AND ($text IS NULL OR toLower(firm.name) CONTAINS $text OR toLower(coalesce(firm.nameEn, '')) CONTAINS $text\n    OR toLower(coalesce(firm.shortName, '')) CONTAINS $text)\n  AND ($listed IS NULL OR (firm.listedCode IS NOT NULL) = $listed)\n  AND ($minRevenue IS NULL OR firm.revenue >= $minRevenue)\n  AND ($maxRevenue IS NULL OR firm.revenue <= $maxRevenue)\n  AND ($minRegisteredCapital IS NULL OR firm.registeredCapital >= $minRegisteredCapital)\nRETURN properties(firm) AS item\nORDER BY firm.id LIMIT $limit",
};

export interface ReadFlowsFromLinksParams {
  /** ids of links */
  readonly ids: readonly string[];
}
export interface ReadFlowsFromLinksRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** a record */
  readonly item: record.Flow;
}
/** The flows out of these links, by the id of the link they go to. */
export const readFlowsFromLinks: Query<'read', ReadFlowsFromLinksParams, ReadFlowsFromLinksRow> = {
  name: 'readFlowsFromLinks',
  access: 'read',
  integers: [],
  columns: ["ownerId","item"],
  text: "UNWIND $ids AS ownerId\nMATCH (:Link {id: ownerId})-[flow:FEEDS]->(to:Link)\nRETURN ownerId, flow {.*, fromLinkId: ownerId, toLinkId: to.id} AS item\nORDER BY to.id",
};

export interface ReadFlowsOfChainsParams {
  /** ids of chains */
  readonly ids: readonly string[];
}
export interface ReadFlowsOfChainsRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** a record */
  readonly item: record.Flow;
}
/** The flows of these chains, by both link ids. */
export const readFlowsOfChains: Query<'read', ReadFlowsOfChainsParams, ReadFlowsOfChainsRow> = {
  name: 'readFlowsOfChains',
  access: 'read',
  integers: [],
  columns: ["ownerId","item"],
  text: "UNWIND $ids AS ownerId\nMATCH (from:Link)-[:OF]->(:Chain {id: ownerId})\nMATCH (from)-[flow:FEEDS]->(to:Link)\nRETURN ownerId, flow {.*, fromLinkId: from.id, toLinkId: to.id} AS item\nORDER BY from.id, to.id",
};

export interface ReadFlowsToLinksParams {
  /** ids of links */
  readonly ids: readonly string[];
}
export interface ReadFlowsToLinksRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** a record */
  readonly item: record.Flow;
}
/** The flows into these links, by the id of the link they come from. */
export const readFlowsToLinks: Query<'read', ReadFlowsToLinksParams, ReadFlowsToLinksRow> = {
  name: 'readFlowsToLinks',
  access: 'read',
  integers: [],
  columns: ["ownerId","item"],
  text: "UNWIND $ids AS ownerId\nMATCH (from:Link)-[flow:FEEDS]->(:Link {id: ownerId})\nRETURN ownerId, flow {.*, fromLinkId: from.id, toLinkId: ownerId} AS item\nORDER BY from.id",
};

export interface ReadIdsAndNamesParams {
  /** Region, Chain or Link */
  readonly label: string;
}
export interface ReadIdsAndNamesRow {
  /** id */
  readonly id: string;
  /** name */
  readonly name: string;
}
/** Ids and names of all regions, chains or links, to suggest the nearest to one that does not exist. */
export const readIdsAndNames: Query<'read', ReadIdsAndNamesParams, ReadIdsAndNamesRow> = {
  name: 'readIdsAndNames',
  access: 'read',
  integers: [],
  columns: ["id","name"],
  text: "CALL () {\n  MATCH (region:Region) WHERE $label = 'Region' RETURN region.id AS id, region.name AS name\n  UNION ALL\n  MATCH (chain:Chain) WHERE $label = 'Chain' RETURN chain.id AS id, chain.name AS name\n  UNION ALL\n  MATCH (link:Link) WHERE $label = 'Link' RETURN link.id AS id, link.name AS name\n}\nRETURN id, name",
};

export interface ReadImportPartsParams {
  /** number of the import */
  readonly number: number;
}
export interface ReadImportPartsRow {
  /** the journal, packed */
  readonly data: string;
}
/** What it takes to undo an import, part by part. */
export const readImportParts: Query<'read', ReadImportPartsParams, ReadImportPartsRow> = {
  name: 'readImportParts',
  access: 'read',
  integers: ["number"],
  columns: ["data"],
  text: "MATCH (p:ImportPart {import: $number})\nRETURN p.data AS data ORDER BY p.place",
};

export interface ReadImportsParams {
  /** numbers below this one */
  readonly before: number;
  /** at most so many */
  readonly first: number;
}
export interface ReadImportsRow {
  /** its number */
  readonly number: number;
  /** when (ISO 8601, UTC) */
  readonly at: string;
  /** who, as they said */
  readonly by: string;
  /** name of the file or folder */
  readonly file: string;
  /** hash of its content; '' of an undoing */
  readonly sha256: string;
  /** JSON: by file of the format, how many records became what */
  readonly counts: string;
  /** number of the import that this undid */
  readonly undoes: number | null;
  /** number of the undoing */
  readonly undoneBy: number | null;
}
/** The imports, newest first. */
export const readImports: Query<'read', ReadImportsParams, ReadImportsRow> = {
  name: 'readImports',
  access: 'read',
  integers: ["before","first"],
  columns: ["number","at","by","file","sha256","counts","undoes","undoneBy"],
  text: "MATCH (i:Import) WHERE i.number < $before\nRETURN i.number AS number, i.at AS at, i.by AS by, i.file AS file, i.sha256 AS sha256, i.counts AS counts,\n  i.undoes AS undoes, i.undoneBy AS undoneBy\nORDER BY number DESC LIMIT $first",
};

export type ReadIndexProgressParams = Readonly<Record<string, never>>;
export interface ReadIndexProgressRow {
  /** its name */
  readonly name: string;
  /** ONLINE, POPULATING or FAILED */
  readonly state: string;
  /** the part that is in [0..100] */
  readonly percent: number;
}
/** How far each index is. */
export const readIndexProgress: Query<'read', ReadIndexProgressParams, ReadIndexProgressRow> = {
  name: 'readIndexProgress',
  access: 'read',
  integers: [],
  columns: ["name","state","percent"],
  text: "SHOW INDEXES YIELD name, state, populationPercent\nRETURN name, state, populationPercent AS percent",
};

export interface ReadInputsOfProductsParams {
  /** ids of products */
  readonly ids: readonly string[];
}
export interface ReadInputsOfProductsRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** a record */
  readonly item: record.Product;
}
/** Materials and parts of these products, by id. */
export const readInputsOfProducts: Query<'read', ReadInputsOfProductsParams, ReadInputsOfProductsRow> = {
  name: 'readInputsOfProducts',
  access: 'read',
  integers: [],
  columns: ["ownerId","item"],
  text: "UNWIND $ids AS ownerId\nMATCH (:Product {id: ownerId})-[:NEEDS]->(input:Product)\nRETURN ownerId, properties(input) AS item\nORDER BY input.id",
};

export type ReadIsEmptyParams = Readonly<Record<string, never>>;
export interface ReadIsEmptyRow {
  /** true where no source, region, chain, product or firm is there */
  readonly isEmpty: boolean;
}
/** Whether the graph holds no record of a dataset yet. */
export const readIsEmpty: Query<'read', ReadIsEmptyParams, ReadIsEmptyRow> = {
  name: 'readIsEmpty',
  access: 'read',
  integers: [],
  columns: ["isEmpty"],
  text: "RETURN NOT (EXISTS { (:Region) } OR EXISTS { (:Chain) } OR EXISTS { (:Firm) } OR EXISTS { (:Product) } OR EXISTS { (:Source) }) AS isEmpty",
};

export interface ReadLeadersParams {
  /** ids of regions */
  readonly regionIds: string[];
}
export interface ReadLeadersRow {
  /** the region */
  readonly regionId: string;
  /** the leader */
  readonly firm: record.Firm;
  /** its leader rows in scope, of any chain or none */
  readonly rows: record.Leadership[];
  /** links that it runs in scope, by operation or producing project */
  readonly runs: string[];
}
/** Firms with leader rows in the scope of regions, and the links that each runs there. */
export const readLeaders: Query<'read', ReadLeadersParams, ReadLeadersRow> = {
  name: 'readLeaders',
  access: 'read',
  integers: [],
  columns: ["regionId","firm","rows","runs"],
  text: "UNWIND $regionIds AS regionId\nMATCH (root:Region {id: regionId})<-[:WITHIN]-(place:Region)<-[lead:LEADS]-(firm:Firm)\nWITH root, firm, collect(lead {.*, firmId: firm.id, regionId: place.id}) AS rows\nWITH root, firm, rows, COLLECT {\n  MATCH (firm)-[operation:OPERATES]->(link:Link)\n  WHERE operation.status = 'active'\n  MATCH (at:Region {id: CASE operation.regionId WHEN '' THEN firm.regionId ELSE operation.regionId END})\n  WHERE EXISTS { (at)-[:WITHIN]->(root) }\n  RETURN link.id AS linkId\n  UNION\n  MATCH (firm)<-[:NAMES]-(project:Project)-[:AT]->(link:Link)\n  WHERE project.stage = 'producing' AND EXISTS { (project)-[:IN]->(:Region)-[:WITHIN]->(root) }\n  RETURN link.id AS linkId\n} AS runs\nRETURN root.id AS regionId, properties(firm) AS firm, rows, runs\nORDER BY firm.id",
};

export interface ReadLeadersOfChainsParams {
  /** ids of chains */
  readonly ids: readonly string[];
  /** the region */
  readonly regionId: string | null;
}
export interface ReadLeadersOfChainsRow {
  /** id of the chain */
  readonly ownerId: string;
  /** a record */
  readonly item: record.Leadership;
}
/** The leaders of these chains, by firm and region id; only those in a region or below it, where one is given. */
export const readLeadersOfChains: Query<'read', ReadLeadersOfChainsParams, ReadLeadersOfChainsRow> = {
  name: 'readLeadersOfChains',
  access: 'read',
  integers: [],
  columns: ["ownerId","item"],
  text: "MATCH (firm:Firm)-[leads:LEADS]->(region:Region)\nWHERE leads.chainId IN $ids AND ($regionId IS NULL OR EXISTS { (region)-[:WITHIN]->(:Region {id: $regionId}) })\nRETURN leads.chainId AS ownerId, leads {.*, firmId: firm.id, regionId: region.id} AS item\nORDER BY firm.id, region.id",
};

export interface ReadLinkAndRegionParams {
  /** id of the link */
  readonly linkId: string;
  /** id of the region */
  readonly regionId: string;
}
export interface ReadLinkAndRegionRow {
  /** the link */
  readonly link: record.Link | null;
  /** the region */
  readonly region: record.Region | null;
  /** version of the data */
  readonly dataVersion: string | null;
}
/** A link, its chain and a region; null where one does not exist. */
export const readLinkAndRegion: Query<'read', ReadLinkAndRegionParams, ReadLinkAndRegionRow> = {
  name: 'readLinkAndRegion',
  access: 'read',
  integers: [],
  columns: ["link","region","dataVersion"],
  text: "OPTIONAL MATCH (link:Link {id: $linkId})\nOPTIONAL MATCH (region:Region {id: $regionId})\nOPTIONAL MATCH (meta:Meta {id: 'graph'})\nRETURN properties(link) AS link, properties(region) AS region, meta.dataVersion AS dataVersion",
};

export type ReadLinkNamesParams = Readonly<Record<string, never>>;
export interface ReadLinkNamesRow {
  /** the link */
  readonly id: string;
  /** its chain */
  readonly chainId: string;
  /** its name */
  readonly name: string;
  /** its English name */
  readonly nameEn: string | null;
}
/** The names of all links, with their chains. */
export const readLinkNames: Query<'read', ReadLinkNamesParams, ReadLinkNamesRow> = {
  name: 'readLinkNames',
  access: 'read',
  integers: [],
  columns: ["id","chainId","name","nameEn"],
  text: "MATCH (link:Link)\nRETURN link.id AS id, link.chainId AS chainId, link.name AS name, link.nameEn AS nameEn",
};

export interface ReadLinksByIdParams {
  /** ids asked for */
  readonly ids: readonly string[];
}
export interface ReadLinksByIdRow {
  /** a record */
  readonly item: record.Link;
}
/** The link records of these ids, in no order; an unknown id has no row. */
export const readLinksById: Query<'read', ReadLinksByIdParams, ReadLinksByIdRow> = {
  name: 'readLinksById',
  access: 'read',
  integers: [],
  columns: ["item"],
  text: "MATCH (link:Link) WHERE link.id IN $ids\nRETURN properties(link) AS item",
};

export interface ReadLinksOfChainsParams {
  /** ids of chains */
  readonly ids: readonly string[];
}
export interface ReadLinksOfChainsRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** a record */
  readonly item: record.Link;
}
/** The links of these chains, by id. */
export const readLinksOfChains: Query<'read', ReadLinksOfChainsParams, ReadLinksOfChainsRow> = {
  name: 'readLinksOfChains',
  access: 'read',
  integers: [],
  columns: ["ownerId","item"],
  text: "UNWIND $ids AS ownerId\nMATCH (link:Link)-[:OF]->(:Chain {id: ownerId})\nRETURN ownerId, properties(link) AS item\nORDER BY link.id",
};

export interface ReadLinksOfProductsParams {
  /** ids of products */
  readonly ids: readonly string[];
}
export interface ReadLinksOfProductsRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** a record */
  readonly item: record.Link;
}
/** Links that make these products, by id. */
export const readLinksOfProducts: Query<'read', ReadLinksOfProductsParams, ReadLinksOfProductsRow> = {
  name: 'readLinksOfProducts',
  access: 'read',
  integers: [],
  columns: ["ownerId","item"],
  text: "UNWIND $ids AS ownerId\nMATCH (link:Link)-[:MAKES]->(:Product {id: ownerId})\nRETURN ownerId, properties(link) AS item\nORDER BY link.id",
};

export interface ReadListsOfFirmsParams {
  /** ids of firms */
  readonly ids: readonly string[];
  /** the link */
  readonly linkId: string;
  /** the region */
  readonly regionId: string;
}
export interface ReadListsOfFirmsRow {
  /** id of the firm */
  readonly ownerId: string;
  /** a list */
  readonly item: import('../domain/targetList.ts').TargetList;
}
/** The lists of a region that hold firms as targets for a link, newest first. */
export const readListsOfFirms: Query<'read', ReadListsOfFirmsParams, ReadListsOfFirmsRow> = {
  name: 'readListsOfFirms',
  access: 'read',
  integers: [],
  columns: ["ownerId","item"],
  text: "UNWIND $ids AS ownerId\nMATCH (list:TargetList {regionId: $regionId})<-[:ON]-(:Target {linkId: $linkId})-[:NAMES]->(:Firm {id: ownerId})\nRETURN ownerId, properties(list) AS item\nORDER BY list.createdAt DESC, list.id",
};

export interface ReadLocalContactsParams {
  /** ids of firms */
  readonly firmIds: readonly string[];
  /** id of the region */
  readonly regionId: string;
}
export interface ReadLocalContactsRow {
  /** the firm */
  readonly firmId: string;
  /** in the order of their ids */
  readonly contacts: record.Contact[];
}
/** Contacts of a region, its descendants included, with firms. */
export const readLocalContacts: Query<'read', ReadLocalContactsParams, ReadLocalContactsRow> = {
  name: 'readLocalContacts',
  access: 'read',
  integers: [],
  columns: ["firmId","contacts"],
  text: "MATCH (root:Region {id: $regionId})\nUNWIND $firmIds AS firmId\nMATCH (firm:Firm {id: firmId})<-[:WITH]-(contact:Contact)\nWHERE EXISTS { (contact)-[:IN]->(:Region)-[:WITHIN]->(root) }\nWITH firm, contact ORDER BY contact.id\nRETURN firm.id AS firmId, collect(properties(contact)) AS contacts",
};

export interface ReadLocalTiesParams {
  /** ids of firms */
  readonly firmIds: readonly string[];
  /** id of the region */
  readonly regionId: string;
  /** chain whose leaders are told apart */
  readonly chainId: string;
}
export interface ReadLocalTiesRow {
  /** the firm asked for */
  readonly firmId: string;
  /** the tie */
  readonly tie: record.Tie;
  /** the firm at its other end */
  readonly other: record.Firm;
  /** the other has a leader row of the chain in scope */
  readonly isLeader: boolean;
}
/** Ties of firms, either way, with firms of any kind that are active and present in a region: an active operation or a producing project there, or their home. */
export const readLocalTies: Query<'read', ReadLocalTiesParams, ReadLocalTiesRow> = {
  name: 'readLocalTies',
  access: 'read',
  integers: [],
  columns: ["firmId","tie","other","isLeader"],
  text: "MATCH (root:Region {id: $regionId})<-[:WITHIN]-(place:Region)\nWITH root, collect(place.id) AS scope\nUNWIND $firmIds AS firmId\nMATCH (firm:Firm {id: firmId})-[tie:TIED_TO]-(other:Firm)\n// By property where it can be: a firm of many ties has as many others, and each look along its roads costs ten times as much.\nWHERE other.status = 'active' AND other <> firm\n  AND (other.regionId IN scope\n    OR (other.places > 0 AND EXISTS {\n      MATCH (other)-[operation:OPERATES]->(:Link)\n      WHERE operation.status = 'active' AND operation.regionId IN scope\n    })\n    OR EXISTS {\n      MATCH (other)<-[:NAMES]-(project:Project)\n      WHERE project.stage = 'producing' AND project.regionId IN scope\n    })\nWITH firm, tie, other, startNode(tie).id AS fromFirmId,\n  EXISTS { MATCH (other)-[lead:LEADS]->(:Region)-[:WITHIN]->(root) WHERE lead.chainId = $chainId } AS isLeader\nORDER BY firm.id, other.id, tie.kind, fromFirmId\nRETURN firm.id AS firmId, tie {.*, fromFirmId: fromFirmId, toFirmId: endNode(tie).id} AS tie, properties(other) AS other, isLeader",
};

export interface ReadMakersOfLinkParams {
  /** id of the link */
  readonly linkId: string;
}
export interface ReadMakersOfLinkRow {
  /** of the firms */
  readonly kind: record.FirmKind;
  /** of the firms */
  readonly status: record.Firm['status'];
  /** the firms; one that makes several products stands several times */
  readonly firmIds: readonly string[];
  /** where they are based */
  readonly homeIds: readonly (string | false)[];
  /** where the database keeps them */
  readonly nodeIds: readonly number[];
  /** [CNY yuan] */
  readonly revenues: readonly (number | false)[];
  /** regions beside their home where they have an operation at any link, active or planned */
  readonly places: readonly (number | false)[];
  /** of the product in their revenue */
  readonly shares: readonly (number | false)[];
}
/** The makers of the products of a link, or of those below them to the 5th level: as lists of firms of the same kind and state. The lists of a row stand in one order; `false` is for what is not known. */
export const readMakersOfLink: Query<'read', ReadMakersOfLinkParams, ReadMakersOfLinkRow> = {
  name: 'readMakersOfLink',
  access: 'read',
  integers: [],
  columns: ["kind","status","firmIds","homeIds","nodeIds","revenues","places","shares"],
  text: "MATCH (:Link {id: $linkId})-[:MAKES]->(:Product)<-[:KIND_OF*0..5]-(product:Product)\nWITH DISTINCT product\nMATCH (product)<-[made:PRODUCES]-(firm:Firm)\nRETURN firm.kind AS kind, firm.status AS status,\n  collect(firm.id) AS firmIds, collect(coalesce(firm.regionId, false)) AS homeIds, collect(id(firm)) AS nodeIds,\n  collect(coalesce(firm.revenue, false)) AS revenues, collect(coalesce(firm.places, false)) AS places, collect(coalesce(made.revenueShare, false)) AS shares",
};

export interface ReadMakersOfProductsParams {
  /** ids of products */
  readonly ids: readonly string[];
  /** behind this firm */
  readonly afterId: string;
  /** greatest number of records for each id */
  readonly limit: number;
}
export interface ReadMakersOfProductsRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** records of the id on all pages */
  readonly total: number;
  /** the page */
  readonly items: readonly record.Firm[];
}
/** Firms that make exactly these products, by id. */
export const readMakersOfProducts: Query<'read', ReadMakersOfProductsParams, ReadMakersOfProductsRow> = {
  name: 'readMakersOfProducts',
  access: 'read',
  integers: ["limit"],
  columns: ["ownerId","total","items"],
  text: "UNWIND $ids AS ownerId\nCALL (ownerId) {\n  MATCH (firm:Firm)-[:PRODUCES]->(:Product {id: ownerId})\n  RETURN count(*) AS total\n}\nCALL (ownerId) {\n  MATCH (firm:Firm)-[:PRODUCES]->(:Product {id: ownerId})\n  WHERE firm.id > $afterId\n  WITH firm ORDER BY firm.id LIMIT $limit\n  RETURN collect(properties(firm)) AS items\n}\nRETURN ownerId, total, items",
};

export type ReadMarketFirmsParams = Readonly<Record<string, never>>;
export interface ReadMarketFirmsRow {
  /** id of the firm */
  readonly id: string;
  /** its name */
  readonly name: string;
  /** its English name */
  readonly nameEn: string | null;
  /** name or code of its industry */
  readonly industry: string | null;
  /** its business scope */
  readonly businessScope: string | null;
  /** what it makes */
  readonly productIds: readonly string[];
}
/** All firms that count, with what they are known to make. */
export const readMarketFirms: Query<'read', ReadMarketFirmsParams, ReadMarketFirmsRow> = {
  name: 'readMarketFirms',
  access: 'read',
  integers: [],
  columns: ["id","name","nameEn","industry","businessScope","productIds"],
  text: "MATCH (firm:Firm)\nWHERE firm.status = 'active' AND firm.kind IN ['firm', 'branch', 'cooperative']\nRETURN firm.id AS id, firm.name AS name, firm.nameEn AS nameEn, firm.industry AS industry, firm.businessScope AS businessScope,\n  [(firm)-[:PRODUCES]->(product:Product) | product.id] AS productIds\nORDER BY id",
};

export interface ReadMarketFirmsByIdParams {
  /** ids of firms */
  readonly ids: readonly string[];
}
export interface ReadMarketFirmsByIdRow {
  /** id of the firm */
  readonly id: string;
  /** its name */
  readonly name: string;
  /** its English name */
  readonly nameEn: string | null;
  /** name or code of its industry */
  readonly industry: string | null;
  /** its business scope */
  readonly businessScope: string | null;
  /** what it makes */
  readonly productIds: readonly string[];
}
/** Some firms that count, with what they are known to make. */
export const readMarketFirmsById: Query<'read', ReadMarketFirmsByIdParams, ReadMarketFirmsByIdRow> = {
  name: 'readMarketFirmsById',
  access: 'read',
  integers: [],
  columns: ["id","name","nameEn","industry","businessScope","productIds"],
  text: "UNWIND $ids AS wanted\nMATCH (firm:Firm {id: wanted})\nWHERE firm.status = 'active' AND firm.kind IN ['firm', 'branch', 'cooperative']\nRETURN firm.id AS id, firm.name AS name, firm.nameEn AS nameEn, firm.industry AS industry, firm.businessScope AS businessScope,\n  [(firm)-[:PRODUCES]->(product:Product) | product.id] AS productIds\nORDER BY id",
};

export type ReadMarketProductsParams = Readonly<Record<string, never>>;
export interface ReadMarketProductsRow {
  /** id of the product */
  readonly id: string;
  /** its name */
  readonly name: string;
  /** its English name */
  readonly nameEn: string | null;
  /** the wider class it belongs to */
  readonly parentId: string | null;
  /** what it is made of */
  readonly inputIds: readonly string[];
}
/** All products, with what they are made of. */
export const readMarketProducts: Query<'read', ReadMarketProductsParams, ReadMarketProductsRow> = {
  name: 'readMarketProducts',
  access: 'read',
  integers: [],
  columns: ["id","name","nameEn","parentId","inputIds"],
  text: "MATCH (product:Product)\nRETURN product.id AS id, product.name AS name, product.nameEn AS nameEn, product.parentId AS parentId,\n  [(product)-[:NEEDS]->(input:Product) | input.id] AS inputIds\nORDER BY id",
};

export interface ReadMarketProductsByIdParams {
  /** ids of products */
  readonly ids: readonly string[];
}
export interface ReadMarketProductsByIdRow {
  /** id of the product */
  readonly id: string;
  /** its name */
  readonly name: string;
  /** its English name */
  readonly nameEn: string | null;
  /** the wider class it belongs to */
  readonly parentId: string | null;
  /** what it is made of */
  readonly inputIds: readonly string[];
}
/** Some products and those next to them, with what they are made of. */
export const readMarketProductsById: Query<'read', ReadMarketProductsByIdParams, ReadMarketProductsByIdRow> = {
  name: 'readMarketProductsById',
  access: 'read',
  integers: [],
  columns: ["id","name","nameEn","parentId","inputIds"],
  text: "UNWIND $ids AS wanted\nMATCH (asked:Product {id: wanted})\nCALL (asked) {\n  RETURN asked AS product\n  UNION\n  MATCH (asked)-[:NEEDS|KIND_OF]->(product:Product)\n  RETURN product\n}\nWITH DISTINCT product\nRETURN product.id AS id, product.name AS name, product.nameEn AS nameEn, product.parentId AS parentId,\n  [(product)-[:NEEDS]->(input:Product) | input.id] AS inputIds\nORDER BY id",
};

export type ReadMarketSizeParams = Readonly<Record<string, never>>;
export interface ReadMarketSizeRow {
  /** records of firms */
  readonly firms: number;
  /** products */
  readonly products: number;
  /** pairs of a firm and a product that it makes */
  readonly makes: number;
  /** version of the data */
  readonly dataVersion: string | null;
}
/** How large the graph of firms and products is, from the counts that the database keeps. */
export const readMarketSize: Query<'read', ReadMarketSizeParams, ReadMarketSizeRow> = {
  name: 'readMarketSize',
  access: 'read',
  integers: [],
  columns: ["firms","products","makes","dataVersion"],
  text: "CALL () { MATCH (firm:Firm) RETURN count(firm) AS firms }\nCALL () { MATCH (product:Product) RETURN count(product) AS products }\nCALL () { MATCH ()-[made:PRODUCES]->() RETURN count(made) AS makes }\nOPTIONAL MATCH (meta:Meta {id: 'graph'})\nRETURN firms, products, makes, meta.dataVersion AS dataVersion",
};

export interface ReadMatchingFirmsParams {
  /** ids of firms */
  readonly firmIds: readonly string[];
  /** lower case text that the name, English name or short name contains */
  readonly text: string | null;
  /** id of a region whose scope holds the firm's home */
  readonly within: string | null;
  /** id of a link where the firm has an active operation */
  readonly link: string | null;
  /** id of a product that the firm makes */
  readonly product: string | null;
  /** id of a chain that the firm leads somewhere */
  readonly leadsChain: string | null;
  /** whether the firm has a code of a stock exchange */
  readonly listed: boolean | null;
  /** least revenue [CNY yuan] */
  readonly minRevenue: number | null;
  /** greatest revenue [CNY yuan] */
  readonly maxRevenue: number | null;
  /** least registered capital [CNY yuan] */
  readonly minRegisteredCapital: number | null;
}
export interface ReadMatchingFirmsRow {
  /** a firm that passes */
  readonly id: string;
}
/** Which of the firms given pass a filter; a part of the filter that is null lets everything pass. */
export const readMatchingFirms: Query<'read', ReadMatchingFirmsParams, ReadMatchingFirmsRow> = {
  name: 'readMatchingFirms',
  access: 'read',
  integers: [],
  columns: ["id"],
  text: "UNWIND $firmIds AS firmId\nMATCH (firm:Firm {id: firmId})\nWHERE ($text IS NULL OR toLower(firm.name) CONTAINS $text OR toLower(coalesce(firm.nameEn, '')) CONTAINS $text\n    OR toLower(coalesce(firm.shortName, '')) CONTAINS $text)\n  AND ($within IS NULL OR EXISTS { (firm)-[:BASED_IN]->(:Region)-[:WITHIN]->(:Region {id: $within}) })\n  AND ($link IS NULL OR EXISTS { MATCH (firm)-[operation:OPERATES]->(:Link {id: $link}) WHERE operation.status = 'active' })\n  AND ($product IS NULL OR EXISTS { (firm)-[:PRODUCES]->(:Product {id: $product}) })\n  AND ($leadsChain IS NULL OR EXISTS { MATCH (firm)-[lead:LEADS]->(:Region) WHERE lead.chainId = $leadsChain })\n  AND ($listed IS NULL OR (firm.listedCode IS NOT NULL) = $listed)\n  AND ($minRevenue IS NULL OR firm.revenue >= $minRevenue)\n  AND ($maxRevenue IS NULL OR firm.revenue <= $maxRevenue)\n  AND ($minRegisteredCapital IS NULL OR firm.registeredCapital >= $minRegisteredCapital)\nRETURN firm.id AS id",
};

export type ReadMetaParams = Readonly<Record<string, never>>;
export interface ReadMetaRow {
  /** changes with every change of the data */
  readonly dataVersion: string | null;
  /** number of the last migration */
  readonly schemaVersion: number | null;
}
/** The versions of the data and of the schema; no row in a graph that was never migrated. */
export const readMeta: Query<'read', ReadMetaParams, ReadMetaRow> = {
  name: 'readMeta',
  access: 'read',
  integers: [],
  columns: ["dataVersion","schemaVersion"],
  text: "MATCH (meta:Meta {id: 'graph'})\nRETURN meta.dataVersion AS dataVersion, meta.schemaVersion AS schemaVersion",
};

export interface ReadModelsOfLinkParams {
  /** id of the link */
  readonly linkId: string;
  /** greatest number of such firms */
  readonly most: number;
}
export interface ReadModelsOfLinkRow {
  /** products of the link */
  readonly productIds: readonly string[];
  /** their names */
  readonly productNames: readonly string[];
  /** firms that are active at the link, by operation or producing project, or make a product of it or one below it to the 5th level */
  readonly makerIds: readonly string[];
}
/** What affinity starts from: the products of a link, and the firms known to run it or to make them or what is below them. */
export const readModelsOfLink: Query<'read', ReadModelsOfLinkParams, ReadModelsOfLinkRow> = {
  name: 'readModelsOfLink',
  access: 'read',
  integers: ["most"],
  columns: ["productIds","productNames","makerIds"],
  text: "MATCH (link:Link {id: $linkId})\nOPTIONAL CALL (link) {\n  CALL (link) {\n    MATCH (link)<-[runs:OPERATES]-(firm:Firm) WHERE runs.status = 'active'\n    RETURN firm\n    UNION\n    MATCH (link)<-[:AT]-(project:Project)-[:NAMES]->(firm:Firm) WHERE project.stage = 'producing'\n    RETURN firm\n    UNION\n    MATCH (link)-[:MAKES]->(:Product)<-[:KIND_OF*0..5]-(:Product)<-[:PRODUCES]-(firm:Firm)\n    RETURN firm\n  }\n  RETURN firm LIMIT $most\n}\nWITH link, collect(firm.id) AS makerIds\nRETURN [(link)-[:MAKES]->(product:Product) | product.id] AS productIds,\n  [(link)-[:MAKES]->(product:Product) | product.name] AS productNames, makerIds",
};

export interface ReadNamedAtLinkParams {
  /** id of the link */
  readonly linkId: string;
}
export interface ReadNamedAtLinkRow {
  /** a contact is with them, else the project names them */
  readonly isContact: boolean;
  /** of the project */
  readonly stage: record.ProjectStage;
  /** of the project */
  readonly regionId: string;
  /** of the firms */
  readonly kind: record.FirmKind;
  /** of the firms */
  readonly status: record.Firm['status'];
  /** the firms, once for each project or contact */
  readonly firmIds: readonly string[];
  /** where they are based */
  readonly homeIds: readonly (string | false)[];
  /** where the database keeps them */
  readonly nodeIds: readonly number[];
  /** [CNY yuan] */
  readonly revenues: readonly (number | false)[];
  /** regions beside their home where they have an operation at any link, active or planned */
  readonly places: readonly (number | false)[];
}
/** The firms that a project of a link names, and those of contacts about one: as lists of firms of the same kind and state. The lists of a row stand in one order; `false` is for what is not known. */
export const readNamedAtLink: Query<'read', ReadNamedAtLinkParams, ReadNamedAtLinkRow> = {
  name: 'readNamedAtLink',
  access: 'read',
  integers: [],
  columns: ["isContact","stage","regionId","kind","status","firmIds","homeIds","nodeIds","revenues","places"],
  text: "MATCH (:Link {id: $linkId})<-[:AT]-(project:Project)\nCALL (project) {\n  MATCH (project)-[:NAMES]->(firm:Firm)\n  RETURN firm, false AS isContact\n  UNION ALL\n  MATCH (project)<-[:ABOUT]-(:Contact)-[:WITH]->(firm:Firm)\n  RETURN firm, true AS isContact\n}\nRETURN isContact, project.stage AS stage, project.regionId AS regionId,\n  firm.kind AS kind, firm.status AS status,\n  collect(firm.id) AS firmIds, collect(coalesce(firm.regionId, false)) AS homeIds, collect(id(firm)) AS nodeIds,\n  collect(coalesce(firm.revenue, false)) AS revenues, collect(coalesce(firm.places, false)) AS places",
};

export interface ReadOperationsOfLinksParams {
  /** ids of links */
  readonly ids: readonly string[];
  /** only at places in this region or below it */
  readonly regionId: string | null;
  /** only of these statuses */
  readonly statuses: readonly record.OperationStatus[] | null;
  /** behind this firm */
  readonly afterFirmId: string;
  /** and this place of it */
  readonly afterPlace: string;
  /** greatest number of records for each id */
  readonly limit: number;
}
export interface ReadOperationsOfLinksRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** records of the id on all pages */
  readonly total: number;
  /** the page */
  readonly items: readonly (record.Operation & { readonly placeId: string | null })[];
}
/** Firms that work at these links, by firm id and place; `placeId` is the stated region, else the home. */
export const readOperationsOfLinks: Query<'read', ReadOperationsOfLinksParams, ReadOperationsOfLinksRow> = {
  name: 'readOperationsOfLinks',
  access: 'read',
  integers: ["limit"],
  columns: ["ownerId","total","items"],
  text: "UNWIND $ids AS ownerId\nCALL (ownerId) {\n  MATCH (firm:Firm)-[runs:OPERATES]->(:Link {id: ownerId})\n  WHERE ($statuses IS NULL OR runs.status IN $statuses)\n    AND ($regionId IS NULL OR EXISTS {\n      MATCH (place:Region)-[:WITHIN]->(:Region {id: $regionId})\n      WHERE place.id = CASE runs.regionId WHEN '' THEN firm.regionId ELSE runs.regionId END\n    })\n  RETURN count(*) AS total\n}\nCALL (ownerId) {\n  MATCH (firm:Firm)-[runs:OPERATES]->(:Link {id: ownerId})\n  WHERE ($statuses IS NULL OR runs.status IN $statuses)\n    AND ($regionId IS NULL OR EXISTS {\n      MATCH (place:Region)-[:WITHIN]->(:Region {id: $regionId})\n      WHERE place.id = CASE runs.regionId WHEN '' THEN firm.regionId ELSE runs.regionId END\n    })\n    AND (firm.id > $afterFirmId OR (firm.id = $afterFirmId AND runs.regionId > $afterPlace))\n  WITH firm, runs ORDER BY firm.id, runs.regionId LIMIT $limit\n  RETURN collect(runs {.*, firmId: firm.id, linkId: ownerId,\n    placeId: CASE runs.regionId WHEN '' THEN firm.regionId ELSE runs.regionId END}) AS items\n}\nRETURN ownerId, total, items",
};

export interface ReadOperatorsOfLinkParams {
  /** id of the link */
  readonly linkId: string;
}
export interface ReadOperatorsOfLinkRow {
  /** of the firms */
  readonly kind: record.FirmKind;
  /** of the firms */
  readonly status: record.Firm['status'];
  /** of the operations */
  readonly operationStatus: record.OperationStatus;
  /** the firms; one with several operations stands several times */
  readonly firmIds: readonly string[];
  /** where they are based */
  readonly homeIds: readonly (string | false)[];
  /** where the database keeps them */
  readonly nodeIds: readonly number[];
  /** [CNY yuan] */
  readonly revenues: readonly (number | false)[];
  /** regions beside their home where they have an operation at any link, active or planned */
  readonly places: readonly (number | false)[];
  /** where the operations are, `''` for the firm's home */
  readonly regionIds: readonly string[];
}
/** The operations at a link, anywhere: as lists of firms of the same kind and state, since a large link has 63,000 of them. The lists of a row stand in one order; `false` is for what is not known. */
export const readOperatorsOfLink: Query<'read', ReadOperatorsOfLinkParams, ReadOperatorsOfLinkRow> = {
  name: 'readOperatorsOfLink',
  access: 'read',
  integers: [],
  columns: ["kind","status","operationStatus","firmIds","homeIds","nodeIds","revenues","places","regionIds"],
  text: "MATCH (:Link {id: $linkId})<-[operation:OPERATES]-(firm:Firm)\nRETURN firm.kind AS kind, firm.status AS status, operation.status AS operationStatus,\n  collect(firm.id) AS firmIds, collect(coalesce(firm.regionId, false)) AS homeIds, collect(id(firm)) AS nodeIds,\n  collect(coalesce(firm.revenue, false)) AS revenues, collect(coalesce(firm.places, false)) AS places, collect(operation.regionId) AS regionIds",
};

export type ReadOwnedParams = Readonly<Record<string, never>>;
export interface ReadOwnedRow {
  /** target lists */
  readonly lists: readonly import('../domain/targetList.ts').TargetList[];
  /** their targets */
  readonly targets: readonly import('../domain/targetList.ts').Target[];
  /** the imports, without what it takes to undo them */
  readonly imports: readonly Readonly<Record<string, string | number | boolean>>[];
  /** the greatest number given to one */
  readonly importCount: number;
}
/** What the product itself owns, and the list of imports: what stays when the data is replaced as a whole. */
export const readOwned: Query<'read', ReadOwnedParams, ReadOwnedRow> = {
  name: 'readOwned',
  access: 'read',
  integers: [],
  columns: ["lists","targets","imports","importCount"],
  text: "CALL () { MATCH (list:TargetList) RETURN collect(properties(list)) AS lists }\nCALL () { MATCH (target:Target) RETURN collect(properties(target)) AS targets }\nCALL () { MATCH (i:Import) RETURN collect(properties(i)) AS imports }\nOPTIONAL MATCH (meta:Meta {id: 'graph'})\nRETURN lists, targets, imports, coalesce(meta.imports, 0) AS importCount",
};

export interface ReadPathsParams {
  /** Region, Chain, Link, Product, Firm or Project */
  readonly fromKind: string;
  /** id */
  readonly fromId: string;
  /** Region, Chain, Link, Product, Firm or Project */
  readonly toKind: string;
  /** id */
  readonly toId: string;
  /** at most this many steps, up to 6 */
  readonly maxHops: number;
  /** at most this many ways, up to 50 */
  readonly first: number;
  /** neighbours of a thing that a longer way leads through, at most; and of its ends */
  readonly few: number;
  /** the same where an end has more, which is then three steps away at most */
  readonly fewer: number;
}
export interface ReadPathsRow {
  /** from one end to the other */
  readonly nodes: {kind: string, id: string}[];
  /** between them; forward: as the relation points */
  readonly steps: {kind: string, forward: boolean}[];
}
/** The shortest ways between two things, through what one does, makes, leads or holds; at most 50, shortest first. Ways of one and two steps are looked for everywhere, and so are those up to what both belong to. Longer ones lead through things with few neighbours: where thousands meet, all things are near to each other, which says nothing and takes minutes to go through. */
export const readPaths: Query<'read', ReadPathsParams, ReadPathsRow> = {
  name: 'readPaths',
  access: 'read',
  integers: ["maxHops","first","few","fewer"],
  columns: ["nodes","steps"],
  text: "CALL () {\n  MATCH (n:Region {id: $fromId}) WHERE $fromKind = 'Region' RETURN n AS start\n  UNION MATCH (n:Chain {id: $fromId}) WHERE $fromKind = 'Chain' RETURN n AS start\n  UNION MATCH (n:Link {id: $fromId}) WHERE $fromKind = 'Link' RETURN n AS start\n  UNION MATCH (n:Product {id: $fromId}) WHERE $fromKind = 'Product' RETURN n AS start\n  UNION MATCH (n:Firm {id: $fromId}) WHERE $fromKind = 'Firm' RETURN n AS start\n  UNION MATCH (n:Project {id: $fromId}) WHERE $fromKind = 'Project' RETURN n AS start\n}\nCALL () {\n  MATCH (n:Region {id: $toId}) WHERE $toKind = 'Region' RETURN n AS end\n  UNION MATCH (n:Chain {id: $toId}) WHERE $toKind = 'Chain' RETURN n AS end\n  UNION MATCH (n:Link {id: $toId}) WHERE $toKind = 'Link' RETURN n AS end\n  UNION MATCH (n:Product {id: $toId}) WHERE $toKind = 'Product' RETURN n AS end\n  UNION MATCH (n:Firm {id: $toId}) WHERE $toKind = 'Firm' RETURN n AS end\n  UNION MATCH (n:Project {id: $toId}) WHERE $toKind = 'Project' RETURN n AS end\n}\nWITH start, end, COUNT { (start)--() } AS atStart, COUNT { (end)--() } AS atEnd\n// From the end with fewer neighbours towards the other.\nWITH start, end, atStart <= atEnd AS isInOrder, atStart > $few OR atEnd > $few AS isCrowded,\n  CASE WHEN atStart <= atEnd THEN start ELSE end END AS small, CASE WHEN atStart <= atEnd THEN end ELSE start END AS large\nCALL (small, large) {\n  MATCH path = (small)-[:OPERATES|PRODUCES|LEADS|TIED_TO|BASED_IN|OF|FEEDS|MAKES|NEEDS|KIND_OF|NAMES|AT|FOR|YIELDS|HAS_CHAIN|PART_OF|IN]-(large)\n  WITH path LIMIT 50\n  RETURN collect(path) AS one\n}\nCALL (small, large) {\n  MATCH (small)-[first:OPERATES|PRODUCES|LEADS|TIED_TO|BASED_IN|OF|FEEDS|MAKES|NEEDS|KIND_OF|NAMES|AT|FOR|YIELDS|HAS_CHAIN|PART_OF|IN]-(x:Region|Chain|Link|Product|Firm|Project)\n  WHERE $maxHops > 1 AND x <> large\n  WITH DISTINCT small, large, first, x\n  MATCH path = (small)-[first]-(x)-[:OPERATES|PRODUCES|LEADS|TIED_TO|BASED_IN|OF|FEEDS|MAKES|NEEDS|KIND_OF|NAMES|AT|FOR|YIELDS|HAS_CHAIN|PART_OF|IN]-(large)\n  WITH path LIMIT 50\n  RETURN collect(path) AS two\n}\nCALL (small, large) {\n  MATCH up = (small)-[:BASED_IN|PART_OF|OF|KIND_OF|IN|FOR*0..6]->(top:Region|Chain|Product)\n  MATCH down = (large)-[:BASED_IN|PART_OF|OF|KIND_OF|IN|FOR*0..6]->(top)\n  WHERE length(up) + length(down) <= $maxHops AND none(n IN nodes(down) WHERE n <> top AND n IN nodes(up))\n  WITH up, down ORDER BY length(up) + length(down) LIMIT 50\n  RETURN collect({nodes: nodes(up) + tail(reverse(nodes(down))), steps: relationships(up) + reverse(relationships(down))}) AS upward\n}\n// Twice: what may be six steps long is looked for as far, and takes four times as long to find.\nCALL (small, large, one, two, isCrowded) {\n  WITH * WHERE NOT isCrowded AND $maxHops IN [3, 4] AND size(one) + size(two) < $first\n  MATCH path = SHORTEST 50 (small)\n    (()-[:OPERATES|PRODUCES|LEADS|TIED_TO|BASED_IN|OF|FEEDS|MAKES|NEEDS|KIND_OF|NAMES|AT|FOR|YIELDS|HAS_CHAIN|PART_OF|IN]-(n:Region|Chain|Link|Product|Firm|Project WHERE COUNT { (n)--() } <= $few)){1,4}\n    (large)\n  WHERE length(path) <= $maxHops\n  RETURN collect(path) AS long\n}\nCALL (small, large, one, two, isCrowded) {\n  WITH * WHERE NOT isCrowded AND $maxHops > 4 AND size(one) + size(two) < $first\n  MATCH path = SHORTEST 50 (small)\n    (()-[:OPERATES|PRODUCES|LEADS|TIED_TO|BASED_IN|OF|FEEDS|MAKES|NEEDS|KIND_OF|NAMES|AT|FOR|YIELDS|HAS_CHAIN|PART_OF|IN]-(n:Region|Chain|Link|Product|Firm|Project WHERE COUNT { (n)--() } <= $few)){1,6}\n    (large)\n  WHERE length(path) <= $maxHops\n  RETURN collect(path) AS longer\n}\nCALL (small, large, one, two, isCrowded) {\n  WITH * WHERE isCrowded AND $maxHops > 2 AND size(one) + size(two) < $first AND COUNT { (small)--() } <= $few\n  MATCH (small)-[first:OPERATES|PRODUCES|LEADS|TIED_TO|BASED_IN|OF|FEEDS|MAKES|NEEDS|KIND_OF|NAMES|AT|FOR|YIELDS|HAS_CHAIN|PART_OF|IN]-(x:Region|Chain|Link|Product|Firm|Project)\n  WHERE x <> large AND COUNT { (x)--() } <= $fewer\n  WITH DISTINCT small, large, first, x\n  MATCH (x)-[second:OPERATES|PRODUCES|LEADS|TIED_TO|BASED_IN|OF|FEEDS|MAKES|NEEDS|KIND_OF|NAMES|AT|FOR|YIELDS|HAS_CHAIN|PART_OF|IN]-(y:Region|Chain|Link|Product|Firm|Project)\n  WHERE y <> small AND y <> large AND COUNT { (y)--() } <= $fewer\n  WITH DISTINCT small, large, first, x, second, y\n  MATCH path = (small)-[first]-(x)-[second]-(y)-[:OPERATES|PRODUCES|LEADS|TIED_TO|BASED_IN|OF|FEEDS|MAKES|NEEDS|KIND_OF|NAMES|AT|FOR|YIELDS|HAS_CHAIN|PART_OF|IN]-(large)\n  WITH path LIMIT 50\n  RETURN collect(path) AS three\n}\nWITH isInOrder, upward + [path IN one + two + long + longer + three | {nodes: nodes(path), steps: relationships(path)}] AS ways\nUNWIND ways AS way\nWITH DISTINCT CASE WHEN isInOrder THEN way.nodes ELSE reverse(way.nodes) END AS things,\n  CASE WHEN isInOrder THEN way.steps ELSE reverse(way.steps) END AS relations\nWITH things, relations, [n IN things | {kind: labels(n)[0], id: n.id}] AS nodes\nORDER BY size(relations), [n IN nodes | n.id]\nLIMIT $first\nRETURN nodes, [i IN range(0, size(relations) - 1) | {kind: type(relations[i]), forward: startNode(relations[i]) = things[i]}] AS steps",
};

export interface ReadPlansParams {
  /** id of the region */
  readonly regionId: string;
}
export interface ReadPlansRow {
  /** a target */
  readonly target: record.PlanTarget;
}
/** Targets set by a region or an ancestor of it. */
export const readPlans: Query<'read', ReadPlansParams, ReadPlansRow> = {
  name: 'readPlans',
  access: 'read',
  integers: [],
  columns: ["target"],
  text: "MATCH (:Region {id: $regionId})-[:PART_OF*0..]->(:Region)<-[:IN]-(target:PlanTarget)\nRETURN properties(target) AS target\nORDER BY target.key",
};

export interface ReadPoolBoundsParams {
  /** id of the link */
  readonly linkId: string;
  /** id of the region */
  readonly regionId: string;
}
export interface ReadPoolBoundsRow {
  /** ids of all regions within the region */
  readonly scope: readonly string[];
  /** operations at the link, and makers of its products and of those below them */
  readonly firmsOfLink: number;
  /** firms whose home is in the scope */
  readonly firmsInRegion: number;
}
/** The scope of a region, and upper bounds of what there is to read of a link's candidates there, from counts that the database keeps. */
export const readPoolBounds: Query<'read', ReadPoolBoundsParams, ReadPoolBoundsRow> = {
  name: 'readPoolBounds',
  access: 'read',
  integers: [],
  columns: ["scope","firmsOfLink","firmsInRegion"],
  text: "MATCH (link:Link {id: $linkId}), (root:Region {id: $regionId})\nCALL (link) {\n  MATCH (link)-[:MAKES]->(:Product)<-[:KIND_OF*0..5]-(product:Product)\n  WITH DISTINCT product\n  RETURN sum(COUNT { (product)<-[:PRODUCES]-() }) AS makers\n}\nCALL (root) {\n  MATCH (root)<-[:WITHIN]-(place:Region)\n  RETURN collect(place.id) AS scope, sum(COUNT { (place)<-[:BASED_IN]-() }) AS firmsInRegion\n}\nRETURN scope, COUNT { (link)<-[:OPERATES]-() } + makers AS firmsOfLink, firmsInRegion",
};

export interface ReadPooledFirmsParams {
  /** ids of firms */
  readonly firmIds: readonly string[];
}
export interface ReadPooledFirmsRow {
  /** of the firms */
  readonly kind: record.FirmKind;
  /** of the firms */
  readonly status: record.Firm['status'];
  /** the firms */
  readonly firmIds: readonly string[];
  /** where they are based */
  readonly homeIds: readonly (string | false)[];
  /** where the database keeps them */
  readonly nodeIds: readonly number[];
  /** [CNY yuan] */
  readonly revenues: readonly (number | false)[];
  /** regions beside their home where they have an operation at any link, active or planned */
  readonly places: readonly (number | false)[];
}
/** What is held of firms in a pool of candidates: as lists of firms of the same kind and state. The lists of a row stand in one order; `false` is for what is not known. */
export const readPooledFirms: Query<'read', ReadPooledFirmsParams, ReadPooledFirmsRow> = {
  name: 'readPooledFirms',
  access: 'read',
  integers: [],
  columns: ["kind","status","firmIds","homeIds","nodeIds","revenues","places"],
  text: "UNWIND $firmIds AS firmId\nMATCH (firm:Firm {id: firmId})\nRETURN firm.kind AS kind, firm.status AS status,\n  collect(firm.id) AS firmIds, collect(coalesce(firm.regionId, false)) AS homeIds, collect(id(firm)) AS nodeIds,\n  collect(coalesce(firm.revenue, false)) AS revenues, collect(coalesce(firm.places, false)) AS places",
};

export interface ReadProductsByIdParams {
  /** ids asked for */
  readonly ids: readonly string[];
}
export interface ReadProductsByIdRow {
  /** a record */
  readonly item: record.Product;
}
/** The product records of these ids, in no order; an unknown id has no row. */
export const readProductsById: Query<'read', ReadProductsByIdParams, ReadProductsByIdRow> = {
  name: 'readProductsById',
  access: 'read',
  integers: [],
  columns: ["item"],
  text: "MATCH (product:Product) WHERE product.id IN $ids\nRETURN properties(product) AS item",
};

export interface ReadProductsOfLinksParams {
  /** ids of links */
  readonly ids: readonly string[];
}
export interface ReadProductsOfLinksRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** a record */
  readonly item: record.Product;
}
/** What these links make, by id. */
export const readProductsOfLinks: Query<'read', ReadProductsOfLinksParams, ReadProductsOfLinksRow> = {
  name: 'readProductsOfLinks',
  access: 'read',
  integers: [],
  columns: ["ownerId","item"],
  text: "UNWIND $ids AS ownerId\nMATCH (:Link {id: ownerId})-[:MAKES]->(product:Product)\nRETURN ownerId, properties(product) AS item\nORDER BY product.id",
};

export interface ReadProjectsByIdParams {
  /** ids asked for */
  readonly ids: readonly string[];
}
export interface ReadProjectsByIdRow {
  /** a record */
  readonly item: record.Project;
}
/** The project records of these ids, in no order; an unknown id has no row. */
export const readProjectsById: Query<'read', ReadProjectsByIdParams, ReadProjectsByIdRow> = {
  name: 'readProjectsById',
  access: 'read',
  integers: [],
  columns: ["item"],
  text: "MATCH (project:Project) WHERE project.id IN $ids\nRETURN properties(project) AS item",
};

export interface ReadProjectsOfRegionsParams {
  /** ids of regions */
  readonly ids: readonly string[];
  /** only at these stages */
  readonly stages: readonly record.ProjectStage[] | null;
  /** only of this chain or of a link of it */
  readonly chainId: string | null;
  /** only of this link */
  readonly linkId: string | null;
  /** behind this project */
  readonly afterId: string;
  /** greatest number of records for each id */
  readonly limit: number;
}
export interface ReadProjectsOfRegionsRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** records of the id on all pages */
  readonly total: number;
  /** the page */
  readonly items: readonly record.Project[];
}
/** Projects of these regions and of all below them, by id. */
export const readProjectsOfRegions: Query<'read', ReadProjectsOfRegionsParams, ReadProjectsOfRegionsRow> = {
  name: 'readProjectsOfRegions',
  access: 'read',
  integers: ["limit"],
  columns: ["ownerId","total","items"],
  text: "UNWIND $ids AS ownerId\nCALL (ownerId) {\n  MATCH (project:Project)-[:IN]->(:Region)-[:WITHIN]->(:Region {id: ownerId})\n  WHERE ($stages IS NULL OR project.stage IN $stages)\n    AND ($chainId IS NULL OR project.chainId = $chainId OR EXISTS { (project)-[:AT]->(:Link {chainId: $chainId}) })\n    AND ($linkId IS NULL OR project.linkId = $linkId)\n  RETURN count(*) AS total\n}\nCALL (ownerId) {\n  MATCH (project:Project)-[:IN]->(:Region)-[:WITHIN]->(:Region {id: ownerId})\n  WHERE ($stages IS NULL OR project.stage IN $stages)\n    AND ($chainId IS NULL OR project.chainId = $chainId OR EXISTS { (project)-[:AT]->(:Link {chainId: $chainId}) })\n    AND ($linkId IS NULL OR project.linkId = $linkId)\n    AND project.id > $afterId\n  WITH project ORDER BY project.id LIMIT $limit\n  RETURN collect(properties(project)) AS items\n}\nRETURN ownerId, total, items",
};

export interface ReadRegionAncestorsParams {
  /** ids of regions */
  readonly ids: readonly string[];
}
export interface ReadRegionAncestorsRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** a record */
  readonly item: record.Region;
}
/** The regions that these are part of, nearest first. */
export const readRegionAncestors: Query<'read', ReadRegionAncestorsParams, ReadRegionAncestorsRow> = {
  name: 'readRegionAncestors',
  access: 'read',
  integers: [],
  columns: ["ownerId","item"],
  text: "UNWIND $ids AS ownerId\nMATCH path = (:Region {id: ownerId})-[:PART_OF*1..20]->(ancestor:Region)\nRETURN ownerId, properties(ancestor) AS item\nORDER BY length(path)",
};

export interface ReadRegionAssetsParams {
  /** ids of regions */
  readonly ids: readonly string[];
}
export interface ReadRegionAssetsRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** a record */
  readonly item: record.Asset;
}
/** The assets of these regions, by id. */
export const readRegionAssets: Query<'read', ReadRegionAssetsParams, ReadRegionAssetsRow> = {
  name: 'readRegionAssets',
  access: 'read',
  integers: [],
  columns: ["ownerId","item"],
  text: "UNWIND $ids AS ownerId\nMATCH (asset:Asset)-[:IN]->(:Region {id: ownerId})\nRETURN ownerId, properties(asset) AS item\nORDER BY asset.id",
};

export interface ReadRegionBatchesParams {
  /** ids of regions */
  readonly ids: readonly string[];
}
export interface ReadRegionBatchesRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** a record */
  readonly item: record.Batch;
}
/** The 三个一批 reports of these regions, newest period first. */
export const readRegionBatches: Query<'read', ReadRegionBatchesParams, ReadRegionBatchesRow> = {
  name: 'readRegionBatches',
  access: 'read',
  integers: [],
  columns: ["ownerId","item"],
  text: "UNWIND $ids AS ownerId\nMATCH (batch:Batch)-[:IN]->(:Region {id: ownerId})\nRETURN ownerId, properties(batch) AS item\nORDER BY batch.period DESC, batch.batch",
};

export interface ReadRegionChainRolesParams {
  /** ids of regions */
  readonly ids: readonly string[];
}
export interface ReadRegionChainRolesRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** a record */
  readonly item: record.RegionChain;
}
/** What these regions call their chains, by chain id and role. */
export const readRegionChainRoles: Query<'read', ReadRegionChainRolesParams, ReadRegionChainRolesRow> = {
  name: 'readRegionChainRoles',
  access: 'read',
  integers: [],
  columns: ["ownerId","item"],
  text: "UNWIND $ids AS ownerId\nMATCH (:Region {id: ownerId})-[has:HAS_CHAIN]->(chain:Chain)\nRETURN ownerId, has {.*, regionId: ownerId, chainId: chain.id} AS item\nORDER BY chain.id, has.role",
};

export interface ReadRegionChildrenParams {
  /** ids of regions */
  readonly ids: readonly string[];
}
export interface ReadRegionChildrenRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** a record */
  readonly item: record.Region;
}
/** The regions that are part of these, one level down, by id. */
export const readRegionChildren: Query<'read', ReadRegionChildrenParams, ReadRegionChildrenRow> = {
  name: 'readRegionChildren',
  access: 'read',
  integers: [],
  columns: ["ownerId","item"],
  text: "UNWIND $ids AS ownerId\nMATCH (child:Region)-[:PART_OF]->(:Region {id: ownerId})\nRETURN ownerId, properties(child) AS item\nORDER BY child.id",
};

export interface ReadRegionContactsParams {
  /** ids of regions */
  readonly ids: readonly string[];
}
export interface ReadRegionContactsRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** a record */
  readonly item: record.Contact;
}
/** The contacts of these regions, newest first, those without a date last. */
export const readRegionContacts: Query<'read', ReadRegionContactsParams, ReadRegionContactsRow> = {
  name: 'readRegionContacts',
  access: 'read',
  integers: [],
  columns: ["ownerId","item"],
  text: "UNWIND $ids AS ownerId\nMATCH (contact:Contact)-[:IN]->(:Region {id: ownerId})\nRETURN ownerId, properties(contact) AS item\nORDER BY coalesce(contact.on, '') DESC, contact.id",
};

export interface ReadRegionDutiesParams {
  /** ids of regions */
  readonly ids: readonly string[];
}
export interface ReadRegionDutiesRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** a record */
  readonly item: record.Duty;
}
/** The duties of these regions, by id. */
export const readRegionDuties: Query<'read', ReadRegionDutiesParams, ReadRegionDutiesRow> = {
  name: 'readRegionDuties',
  access: 'read',
  integers: [],
  columns: ["ownerId","item"],
  text: "UNWIND $ids AS ownerId\nMATCH (duty:Duty)-[:IN]->(:Region {id: ownerId})\nRETURN ownerId, properties(duty) AS item\nORDER BY duty.id",
};

export interface ReadRegionLeadersParams {
  /** ids of regions */
  readonly ids: readonly string[];
}
export interface ReadRegionLeadersRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** a record */
  readonly item: record.Leadership;
}
/** Chain leaders of these regions and of all below them, by firm, region and chain id. */
export const readRegionLeaders: Query<'read', ReadRegionLeadersParams, ReadRegionLeadersRow> = {
  name: 'readRegionLeaders',
  access: 'read',
  integers: [],
  columns: ["ownerId","item"],
  text: "UNWIND $ids AS ownerId\nMATCH (firm:Firm)-[leads:LEADS]->(region:Region)-[:WITHIN]->(:Region {id: ownerId})\nRETURN ownerId, leads {.*, firmId: firm.id, regionId: region.id} AS item\nORDER BY firm.id, region.id, leads.chainId",
};

export interface ReadRegionMetricsParams {
  /** ids of regions */
  readonly ids: readonly string[];
}
export interface ReadRegionMetricsRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** a record */
  readonly item: record.Metric;
}
/** The figures of these regions, by metric, newest period first. */
export const readRegionMetrics: Query<'read', ReadRegionMetricsParams, ReadRegionMetricsRow> = {
  name: 'readRegionMetrics',
  access: 'read',
  integers: [],
  columns: ["ownerId","item"],
  text: "UNWIND $ids AS ownerId\nMATCH (metric:Metric)-[:IN]->(:Region {id: ownerId})\nRETURN ownerId, properties(metric) AS item\nORDER BY metric.metric, metric.period DESC, metric.key",
};

export interface ReadRegionPlansParams {
  /** ids of regions */
  readonly regionIds: string[];
}
export interface ReadRegionPlansRow {
  /** one of the regions or an ancestor of one, each once */
  readonly region: record.Region;
  /** the region and its ancestors, the nearest first */
  readonly lineage: readonly string[];
  /** version of the data */
  readonly dataVersion: string | null;
  /** targets that the region itself has set */
  readonly targets: record.PlanTarget[];
  /** its own rows of region_chains */
  readonly roles: record.RegionChain[];
}
/** What regions and their ancestors plan; regions that do not exist give no row. */
export const readRegionPlans: Query<'read', ReadRegionPlansParams, ReadRegionPlansRow> = {
  name: 'readRegionPlans',
  access: 'read',
  integers: [],
  columns: ["region","lineage","dataVersion","targets","roles"],
  text: "UNWIND $regionIds AS regionId\nMATCH (:Region {id: regionId})-[:PART_OF*0..]->(region:Region)\nWITH DISTINCT region\nCALL (region) {\n  MATCH way = (region)-[:PART_OF*0..]->(ancestor:Region)\n  WITH ancestor ORDER BY length(way)\n  RETURN collect(ancestor.id) AS lineage\n}\nCALL (region) {\n  MATCH (region)<-[:IN]-(target:PlanTarget)\n  RETURN collect(properties(target)) AS targets\n}\nCALL (region) {\n  MATCH (region)-[role:HAS_CHAIN]->(chain:Chain)\n  RETURN collect(role {.*, regionId: region.id, chainId: chain.id}) AS roles\n}\nOPTIONAL MATCH (meta:Meta {id: 'graph'})\nRETURN properties(region) AS region, lineage, meta.dataVersion AS dataVersion, targets, roles",
};

export interface ReadRegionTargetsParams {
  /** ids of regions */
  readonly ids: readonly string[];
}
export interface ReadRegionTargetsRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** a record */
  readonly item: record.PlanTarget;
}
/** What the plans of these regions want, call weak or bar. */
export const readRegionTargets: Query<'read', ReadRegionTargetsParams, ReadRegionTargetsRow> = {
  name: 'readRegionTargets',
  access: 'read',
  integers: [],
  columns: ["ownerId","item"],
  text: "UNWIND $ids AS ownerId\nMATCH (target:PlanTarget)-[:IN]->(:Region {id: ownerId})\nRETURN ownerId, properties(target) AS item\nORDER BY target.kind, coalesce(target.chainId, ''), coalesce(target.linkId, '')",
};

export interface ReadRegionTripsParams {
  /** ids of regions */
  readonly ids: readonly string[];
}
export interface ReadRegionTripsRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** a record */
  readonly item: record.Trip;
}
/** The journeys of these regions, newest first, those without a date last. */
export const readRegionTrips: Query<'read', ReadRegionTripsParams, ReadRegionTripsRow> = {
  name: 'readRegionTrips',
  access: 'read',
  integers: [],
  columns: ["ownerId","item"],
  text: "UNWIND $ids AS ownerId\nMATCH (trip:Trip)-[:IN]->(:Region {id: ownerId})\nRETURN ownerId, properties(trip) AS item\nORDER BY coalesce(trip.from, trip.to, '') DESC, trip.id",
};

export interface ReadRegionsParams {
  /** lower case text that the name or English name contains, or the id */
  readonly text: string | null;
  /** only of this level */
  readonly level: record.RegionLevel | null;
  /** only this region and those below it */
  readonly within: string | null;
  /** behind this region */
  readonly afterId: string;
  /** greatest number of regions */
  readonly limit: number;
}
export interface ReadRegionsRow {
  /** a region */
  readonly item: record.Region;
}
/** Regions by id. A part of the filter that is null lets everything pass. */
export const readRegions: Query<'read', ReadRegionsParams, ReadRegionsRow> = {
  name: 'readRegions',
  access: 'read',
  integers: ["limit"],
  columns: ["item"],
  text: "MATCH (region:Region) WHERE region.id > $afterId\n  AND ($text IS NULL OR toLower(region.name) CONTAINS $text OR toLower(coalesce(region.nameEn, '')) CONTAINS $text\n    OR toLower(region.id) = $text)\n  AND ($level IS NULL OR region.level = $level)\n  AND ($within IS NULL OR EXISTS { (region)-[:WITHIN]->(:Region {id: $within}) })\nRETURN properties(region) AS item\nORDER BY region.id LIMIT $limit",
};

export interface ReadRegionsByIdParams {
  /** ids asked for */
  readonly ids: readonly string[];
}
export interface ReadRegionsByIdRow {
  /** a record */
  readonly item: record.Region;
}
/** The region records of these ids, in no order; an unknown id has no row. */
export const readRegionsById: Query<'read', ReadRegionsByIdParams, ReadRegionsByIdRow> = {
  name: 'readRegionsById',
  access: 'read',
  integers: [],
  columns: ["item"],
  text: "MATCH (region:Region) WHERE region.id IN $ids\nRETURN properties(region) AS item",
};

export interface ReadRegionsOfLevelParams {
  /** level of regions */
  readonly level: string;
}
export interface ReadRegionsOfLevelRow {
  /** a region */
  readonly region: record.Region;
}
/** All regions of one level, by name. */
export const readRegionsOfLevel: Query<'read', ReadRegionsOfLevelParams, ReadRegionsOfLevelRow> = {
  name: 'readRegionsOfLevel',
  access: 'read',
  integers: [],
  columns: ["region"],
  text: "MATCH (region:Region {level: $level})\nRETURN properties(region) AS region\nORDER BY region.name, region.id",
};

export interface ReadRollUpParams {
  /** ids of regions */
  readonly regionIds: readonly string[];
}
export interface ReadRollUpRow {
  /** the region */
  readonly regionId: string;
  /** links that it covers */
  readonly linkIds: readonly string[];
  /** firms active at each [firms] */
  readonly active: readonly number[];
  /** firms planned at each [firms] */
  readonly planned: readonly number[];
  /** projects in talks about each [projects] */
  readonly talks: readonly number[];
}
/** The roll-up of regions: what each holds of every link; regions that do not exist give no row. */
export const readRollUp: Query<'read', ReadRollUpParams, ReadRollUpRow> = {
  name: 'readRollUp',
  access: 'read',
  integers: [],
  columns: ["regionId","linkIds","active","planned","talks"],
  text: "UNWIND $regionIds AS regionId\nMATCH (region:Region {id: regionId})\nCALL (region) {\n  MATCH (region)-[covers:COVERS]->(link:Link)\n  RETURN collect(link.id) AS linkIds, collect(covers.active) AS active, collect(covers.planned) AS planned, collect(covers.talks) AS talks\n}\nRETURN regionId, linkIds, active, planned, talks",
};

export interface ReadRollUpOfLevelParams {
  /** level of regions */
  readonly level: string;
}
export interface ReadRollUpOfLevelRow {
  /** the region */
  readonly regionId: string;
  /** links that it covers */
  readonly linkIds: readonly string[];
  /** firms active at each [firms] */
  readonly active: readonly number[];
  /** firms planned at each [firms] */
  readonly planned: readonly number[];
  /** projects in talks about each [projects] */
  readonly talks: readonly number[];
}
/** The roll-up of all regions of one level: what each holds of every link. */
export const readRollUpOfLevel: Query<'read', ReadRollUpOfLevelParams, ReadRollUpOfLevelRow> = {
  name: 'readRollUpOfLevel',
  access: 'read',
  integers: [],
  columns: ["regionId","linkIds","active","planned","talks"],
  text: "MATCH (region:Region {level: $level})\nCALL (region) {\n  MATCH (region)-[covers:COVERS]->(link:Link)\n  RETURN collect(link.id) AS linkIds, collect(covers.active) AS active, collect(covers.planned) AS planned, collect(covers.talks) AS talks\n}\nRETURN region.id AS regionId, linkIds, active, planned, talks",
};

export type ReadSamplesParams = Readonly<Record<string, never>>;
export interface ReadSamplesRow {
  /** one region of each level */
  readonly regionIds: readonly string[];
  /** up to 50 regions */
  readonly manyRegionIds: readonly string[];
  /** up to 50 chains */
  readonly chainIds: readonly string[];
  /** up to two links */
  readonly linkIds: readonly string[];
  /** up to two products */
  readonly productIds: readonly string[];
  /** up to two firms */
  readonly firmIds: readonly string[];
}
/** Some things of each kind, to ask the main questions about; no row where there is no region or no link. */
export const readSamples: Query<'read', ReadSamplesParams, ReadSamplesRow> = {
  name: 'readSamples',
  access: 'read',
  integers: [],
  columns: ["regionIds","manyRegionIds","chainIds","linkIds","productIds","firmIds"],
  text: "MATCH (region:Region)\nWITH region.level AS level, collect(region.id) AS ids\nWITH collect(ids[0]) AS regionIds, collect(ids[0..20]) AS some\nWITH regionIds, reduce(all = [], ids IN some | all + ids)[0..50] AS manyRegionIds\nWITH regionIds, manyRegionIds, COLLECT { MATCH (link:Link) RETURN link.id LIMIT 2 } AS linkIds\nWHERE size(regionIds) > 0 AND size(linkIds) > 0\nRETURN regionIds, manyRegionIds, linkIds,\n  COLLECT { MATCH (chain:Chain) RETURN chain.id LIMIT 50 } AS chainIds,\n  COLLECT { MATCH (product:Product) RETURN product.id LIMIT 2 } AS productIds,\n  COLLECT { MATCH (firm:Firm) RETURN firm.id LIMIT 2 } AS firmIds",
};

export interface ReadScopeParams {
  /** ids of regions */
  readonly regionIds: string[];
}
export interface ReadScopeRow {
  /** the regions asked for that exist */
  readonly regions: record.Region[];
  /** ids of all regions within them */
  readonly scope: string[];
}
/** Every region in the scopes of the regions asked for. */
export const readScope: Query<'read', ReadScopeParams, ReadScopeRow> = {
  name: 'readScope',
  access: 'read',
  integers: [],
  columns: ["regions","scope"],
  text: "UNWIND $regionIds AS regionId\nMATCH (root:Region {id: regionId})\nOPTIONAL MATCH (root)<-[:WITHIN]-(place:Region)\nRETURN collect(DISTINCT properties(root)) AS regions, collect(DISTINCT place.id) AS scope",
};

export interface ReadSourcesByIdParams {
  /** ids asked for */
  readonly ids: readonly string[];
}
export interface ReadSourcesByIdRow {
  /** a record */
  readonly item: record.Source;
}
/** The source records of these ids, in no order; an unknown id has no row. */
export const readSourcesById: Query<'read', ReadSourcesByIdParams, ReadSourcesByIdRow> = {
  name: 'readSourcesById',
  access: 'read',
  integers: [],
  columns: ["item"],
  text: "MATCH (source:Source) WHERE source.id IN $ids\nRETURN properties(source) AS item",
};

export interface ReadTargetListsParams {
  /** only of this very region */
  readonly regionId: string | null;
  /** made before this moment */
  readonly beforeCreatedAt: string;
  /** or then, and behind this id */
  readonly afterId: string;
  /** greatest number of lists */
  readonly limit: number;
}
export interface ReadTargetListsRow {
  /** a list */
  readonly item: import('../domain/targetList.ts').TargetList;
}
/** Target lists, newest first, then by id. */
export const readTargetLists: Query<'read', ReadTargetListsParams, ReadTargetListsRow> = {
  name: 'readTargetLists',
  access: 'read',
  integers: ["limit"],
  columns: ["item"],
  text: "MATCH (list:TargetList)\nWHERE ($regionId IS NULL OR list.regionId = $regionId)\n  AND (list.createdAt < $beforeCreatedAt OR (list.createdAt = $beforeCreatedAt AND list.id > $afterId))\nRETURN properties(list) AS item\nORDER BY list.createdAt DESC, list.id LIMIT $limit",
};

export interface ReadTargetListsByIdParams {
  /** ids asked for */
  readonly ids: readonly string[];
}
export interface ReadTargetListsByIdRow {
  /** a list */
  readonly item: import('../domain/targetList.ts').TargetList;
}
/** The target lists of these ids, in no order; an unknown id has no row. */
export const readTargetListsById: Query<'read', ReadTargetListsByIdParams, ReadTargetListsByIdRow> = {
  name: 'readTargetListsById',
  access: 'read',
  integers: [],
  columns: ["item"],
  text: "MATCH (list:TargetList) WHERE list.id IN $ids\nRETURN properties(list) AS item",
};

export interface ReadTargetsOfListsParams {
  /** ids of target lists */
  readonly ids: readonly string[];
  /** only in these states */
  readonly states: readonly import('../domain/targetList.ts').TargetState[] | null;
  /** behind this moment */
  readonly afterAddedAt: string;
  /** this link */
  readonly afterLinkId: string;
  /** and this firm */
  readonly afterFirmId: string;
  /** greatest number of records for each id */
  readonly limit: number;
}
export interface ReadTargetsOfListsRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** records of the id on all pages */
  readonly total: number;
  /** the page */
  readonly items: readonly import('../domain/targetList.ts').Target[];
}
/** What is on these lists, in the order of adding, then by link and firm id. */
export const readTargetsOfLists: Query<'read', ReadTargetsOfListsParams, ReadTargetsOfListsRow> = {
  name: 'readTargetsOfLists',
  access: 'read',
  integers: ["limit"],
  columns: ["ownerId","total","items"],
  text: "UNWIND $ids AS ownerId\nCALL (ownerId) {\n  MATCH (target:Target)-[:ON]->(:TargetList {id: ownerId})\n  WHERE ($states IS NULL OR target.state IN $states)\n  RETURN count(*) AS total\n}\nCALL (ownerId) {\n  MATCH (target:Target)-[:ON]->(:TargetList {id: ownerId})\n  WHERE ($states IS NULL OR target.state IN $states)\n    AND (target.addedAt > $afterAddedAt OR (target.addedAt = $afterAddedAt AND (target.linkId > $afterLinkId\n      OR (target.linkId = $afterLinkId AND target.firmId > $afterFirmId))))\n  WITH target ORDER BY target.addedAt, target.linkId, target.firmId LIMIT $limit\n  RETURN collect(properties(target)) AS items\n}\nRETURN ownerId, total, items",
};

export interface ReadTiesAmongParams {
  /** where the database keeps the firms */
  readonly nodeIds: readonly number[];
  /** id of the region */
  readonly regionId: string;
  /** chain whose leaders are told apart */
  readonly chainId: string;
}
export interface ReadTiesAmongRow {
  /** of the ties */
  readonly kind: record.TieKind;
  /** of the ties */
  readonly status: record.TieStatus;
  /** the firm in the region has a leader row of the chain in scope */
  readonly isLeader: boolean;
  /** where the database keeps the firms asked for, once for each tie */
  readonly nodeIds: readonly number[];
}
/** The ties of some firms, either way, with firms of any kind that are active and present in a region: an active operation or a producing project there, or their home. For pools that are smaller than the region. */
export const readTiesAmong: Query<'read', ReadTiesAmongParams, ReadTiesAmongRow> = {
  name: 'readTiesAmong',
  access: 'read',
  integers: [],
  columns: ["kind","status","isLeader","nodeIds"],
  text: "MATCH (root:Region {id: $regionId})<-[:WITHIN]-(place:Region)\nWITH root, collect(place.id) AS scope\nUNWIND $nodeIds AS nodeId\nMATCH (firm:Firm) WHERE id(firm) = toInteger(nodeId)\nMATCH (firm)-[tie:TIED_TO]-(other:Firm)\nWHERE other.status = 'active' AND other <> firm\n// By property where it can be: a firm of many ties has as many others, and each look along its roads costs ten times as much.\n  AND (other.regionId IN scope\n    OR (other.places > 0 AND EXISTS {\n      MATCH (other)-[operation:OPERATES]->(:Link)\n      WHERE operation.status = 'active' AND operation.regionId IN scope\n    })\n    OR EXISTS {\n      MATCH (other)<-[:NAMES]-(project:Project)\n      WHERE project.stage = 'producing' AND project.regionId IN scope\n    })\nWITH firm, tie,\n  EXISTS { MATCH (other)-[lead:LEADS]->(:Region)-[:WITHIN]->(root) WHERE lead.chainId = $chainId } AS isLeader\nRETURN tie.kind AS kind, tie.status AS status, isLeader, collect(id(firm)) AS nodeIds",
};

export interface ReadTiesOfFirmsParams {
  /** ids of firms */
  readonly ids: readonly string[];
  /** only of these kinds */
  readonly kinds: readonly record.TieKind[] | null;
  /** behind this kind */
  readonly afterKind: string;
  /** this start */
  readonly afterFromId: string;
  /** and this end */
  readonly afterToId: string;
  /** greatest number of records for each id */
  readonly limit: number;
}
export interface ReadTiesOfFirmsRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** records of the id on all pages */
  readonly total: number;
  /** the page */
  readonly items: readonly { readonly item: record.Tie; readonly other: record.Firm }[];
}
/** Ties of these firms, either way, by kind and both ends, each with the firm at the other one. */
export const readTiesOfFirms: Query<'read', ReadTiesOfFirmsParams, ReadTiesOfFirmsRow> = {
  name: 'readTiesOfFirms',
  access: 'read',
  integers: ["limit"],
  columns: ["ownerId","total","items"],
  text: "UNWIND $ids AS ownerId\nCALL (ownerId) {\n  MATCH (:Firm {id: ownerId})-[tie:TIED_TO]-(:Firm)\n  WHERE ($kinds IS NULL OR tie.kind IN $kinds)\n  RETURN count(*) AS total\n}\nCALL (ownerId) {\n  MATCH (:Firm {id: ownerId})-[tie:TIED_TO]-(other:Firm)\n  WHERE ($kinds IS NULL OR tie.kind IN $kinds)\n    AND (tie.kind > $afterKind OR (tie.kind = $afterKind AND (startNode(tie).id > $afterFromId\n      OR (startNode(tie).id = $afterFromId AND endNode(tie).id > $afterToId))))\n  WITH tie, other ORDER BY tie.kind, startNode(tie).id, endNode(tie).id LIMIT $limit\n  RETURN collect({item: tie {.*, fromFirmId: startNode(tie).id, toFirmId: endNode(tie).id}, other: properties(other)})\n    AS items\n}\nRETURN ownerId, total, items",
};

export interface ReadTiesOfRegionParams {
  /** id of the region */
  readonly regionId: string;
  /** chain whose leaders are told apart */
  readonly chainId: string;
}
export interface ReadTiesOfRegionRow {
  /** of the ties */
  readonly kind: record.TieKind;
  /** of the ties */
  readonly status: record.TieStatus;
  /** the firm in the region has a leader row of the chain in scope */
  readonly isLeader: boolean;
  /** where the database keeps the firms at the other ends, once for each tie */
  readonly nodeIds: readonly number[];
}
/** The ties of all firms, of any kind, that are active and present in a region: an active operation or a producing project there, or their home. Found from the region's side, for pools that are larger than the region. */
export const readTiesOfRegion: Query<'read', ReadTiesOfRegionParams, ReadTiesOfRegionRow> = {
  name: 'readTiesOfRegion',
  access: 'read',
  integers: [],
  columns: ["kind","status","isLeader","nodeIds"],
  text: "MATCH (root:Region {id: $regionId})\nCALL (root) {\n  MATCH (root)<-[:WITHIN]-(:Region)<-[lead:LEADS]-(leader:Firm)\n  WHERE lead.chainId = $chainId\n  RETURN collect(DISTINCT leader) AS leaders\n}\nCALL (root) {\n  MATCH (root)<-[:WITHIN]-(place:Region)\n  RETURN collect(place.id) AS scope\n}\nCALL (root, scope) {\n  MATCH (root)<-[:WITHIN]-(:Region)<-[:BASED_IN]-(firm:Firm)\n  RETURN firm\n  UNION ALL\n  CALL (root) {\n    MATCH (root)<-[:WITHIN]-(place:Region)\n    MATCH (firm:Firm)-[operation:OPERATES]->(:Link)\n    WHERE operation.regionId = place.id AND operation.status = 'active'\n    RETURN firm\n    UNION\n    MATCH (root)<-[:WITHIN]-(:Region)<-[:IN]-(project:Project)-[:NAMES]->(firm:Firm)\n    WHERE project.stage = 'producing'\n    RETURN firm\n  }\n  WITH firm, scope\n  WHERE NOT coalesce(firm.regionId, '') IN scope\n  RETURN firm\n}\nWITH firm, firm IN leaders AS isLeader\nWHERE firm.status = 'active'\nMATCH (firm)-[tie:TIED_TO]-(other:Firm)\nWHERE other <> firm\nRETURN tie.kind AS kind, tie.status AS status, isLeader, collect(id(other)) AS nodeIds",
};

export interface ReadTripsByIdParams {
  /** ids asked for */
  readonly ids: readonly string[];
}
export interface ReadTripsByIdRow {
  /** a record */
  readonly item: record.Trip;
}
/** The trip records of these ids, in no order; an unknown id has no row. */
export const readTripsById: Query<'read', ReadTripsByIdParams, ReadTripsByIdRow> = {
  name: 'readTripsById',
  access: 'read',
  integers: [],
  columns: ["item"],
  text: "MATCH (trip:Trip) WHERE trip.id IN $ids\nRETURN properties(trip) AS item",
};

export interface ReadUsesOfProductsParams {
  /** ids of products */
  readonly ids: readonly string[];
}
export interface ReadUsesOfProductsRow {
  /** the id it belongs to */
  readonly ownerId: string;
  /** a record */
  readonly item: record.Product;
}
/** Products that these are a material or part of, by id. */
export const readUsesOfProducts: Query<'read', ReadUsesOfProductsParams, ReadUsesOfProductsRow> = {
  name: 'readUsesOfProducts',
  access: 'read',
  integers: [],
  columns: ["ownerId","item"],
  text: "UNWIND $ids AS ownerId\nMATCH (user:Product)-[:NEEDS]->(:Product {id: ownerId})\nRETURN ownerId, properties(user) AS item\nORDER BY user.id",
};

export interface SearchBeginningsParams {
  /** the text as given */
  readonly text: string;
  /** the text in capitals, as codes are written */
  readonly code: string;
  /** labels of the things wanted */
  readonly labels: readonly string[];
  /** greatest number of things for each label */
  readonly limit: number;
}
export interface SearchBeginningsRow {
  /** label of the thing */
  readonly label: string;
  /** its id */
  readonly id: string;
  /** its names and codes, the name first */
  readonly names: readonly string[];
}
/** Things whose name or short name begins with a text, by name, so that an exact one is first; and firms of a credit or stock code. */
export const searchBeginnings: Query<'read', SearchBeginningsParams, SearchBeginningsRow> = {
  name: 'searchBeginnings',
  access: 'read',
  integers: ["limit"],
  columns: ["label","id","names"],
  text: "CALL () {\n  MATCH (node:Region) WHERE node.name STARTS WITH CASE WHEN 'Region' IN $labels THEN $text END\n  RETURN node, 'Region' AS label ORDER BY node.name LIMIT $limit\n  UNION\n  MATCH (node:Chain) WHERE node.name STARTS WITH CASE WHEN 'Chain' IN $labels THEN $text END\n  RETURN node, 'Chain' AS label ORDER BY node.name LIMIT $limit\n  UNION\n  MATCH (node:Link) WHERE node.name STARTS WITH CASE WHEN 'Link' IN $labels THEN $text END\n  RETURN node, 'Link' AS label ORDER BY node.name LIMIT $limit\n  UNION\n  MATCH (node:Product) WHERE node.name STARTS WITH CASE WHEN 'Product' IN $labels THEN $text END\n  RETURN node, 'Product' AS label ORDER BY node.name LIMIT $limit\n  UNION\n  MATCH (node:Firm) WHERE node.name STARTS WITH CASE WHEN 'Firm' IN $labels THEN $text END\n  RETURN node, 'Firm' AS label ORDER BY node.name LIMIT $limit\n  UNION\n  MATCH (node:Firm) WHERE node.shortName STARTS WITH CASE WHEN 'Firm' IN $labels THEN $text END\n  RETURN node, 'Firm' AS label ORDER BY node.shortName LIMIT $limit\n  UNION\n  MATCH (node:Project) WHERE node.name STARTS WITH CASE WHEN 'Project' IN $labels THEN $text END\n  RETURN node, 'Project' AS label ORDER BY node.name LIMIT $limit\n  UNION\n  MATCH (node:Firm) WHERE node.creditCode = CASE WHEN 'Firm' IN $labels THEN $code END\n  RETURN node, 'Firm' AS label LIMIT $limit\n  UNION\n  MATCH (node:Firm) WHERE node.listedCode = CASE WHEN 'Firm' IN $labels THEN $code END\n  RETURN node, 'Firm' AS label LIMIT $limit\n}\nRETURN label, node.id AS id,\n  [name IN [node.name, node.nameEn, node.shortName, node.creditCode, node.listedCode] WHERE name IS NOT NULL] AS names",
};

export interface SearchNamesParams {
  /** names: of all kinds; other_names: of all but firms */
  readonly indexes: readonly string[];
  /** the words, quoted and escaped, joined by AND */
  readonly text: string;
  /** labels of the things wanted */
  readonly labels: readonly string[];
  /** greatest number of hits looked at, of all labels */
  readonly hits: number;
}
export interface SearchNamesRow {
  /** label of each thing */
  readonly labels: readonly string[];
  /** its id */
  readonly ids: readonly string[];
  /** its names and codes, the name first */
  readonly names: readonly (readonly string[])[];
  /** greater is better; comparable within one answer only */
  readonly scores: readonly number[];
}
/** Things whose names or codes hold all words of a text, best first by Lucene's score; as lists, since hundreds of rows take longer to send than to find. */
export const searchNames: Query<'read', SearchNamesParams, SearchNamesRow> = {
  name: 'searchNames',
  access: 'read',
  integers: ["hits"],
  columns: ["labels","ids","names","scores"],
  text: "UNWIND $indexes AS index\nCALL db.index.fulltext.queryNodes(index, $text, {limit: $hits}) YIELD node, score\nWITH node, score, head([label IN labels(node) WHERE label IN $labels]) AS label\nWHERE label IS NOT NULL\nWITH label, node, score ORDER BY score DESC, node.id\nRETURN collect(label) AS labels, collect(node.id) AS ids, collect(score) AS scores, collect(\n  [name IN [node.name, node.nameEn, node.shortName, node.creditCode, node.listedCode] WHERE name IS NOT NULL]) AS names",
};

export interface AddTargetsParams {
  /** id of the list, locked */
  readonly listId: string;
  /** id of the link */
  readonly linkId: string;
  /** new ids, firms and their scores */
  readonly targets: readonly { readonly id: string; readonly firmId: string; readonly score: string }[];
  /** the moment, RFC 3339 */
  readonly now: string;
}
export interface AddTargetsRow {
  /** targets that were new */
  readonly added: number;
}
/** Puts firms on a target list that are not on it for the link, and gives the list its next version if there were any. */
export const addTargets: Query<'write', AddTargetsParams, AddTargetsRow> = {
  name: 'addTargets',
  access: 'write',
  integers: [],
  columns: ["added"],
  text: "MATCH (list:TargetList {id: $listId}), (link:Link {id: $linkId})\nCALL (list, link) {\n  UNWIND $targets AS new\n  MATCH (firm:Firm {id: new.firmId})\n  WHERE NOT EXISTS { (list)<-[:ON]-(:Target {linkId: $linkId})-[:NAMES]->(firm) }\n  CREATE (target:Target {id: new.id, listId: list.id, firmId: firm.id, linkId: link.id, state: 'PROPOSED', score: new.score,\n    version: 1, addedAt: $now, updatedAt: $now})\n  CREATE (target)-[:ON]->(list)\n  CREATE (target)-[:NAMES]->(firm)\n  CREATE (target)-[:AT]->(link)\n  RETURN count(target) AS added\n}\nFOREACH (_ IN CASE WHEN added > 0 THEN [1] ELSE [] END | SET list.version = list.version + 1, list.updatedAt = $now)\nRETURN added",
};

export type BumpDataVersionParams = Readonly<Record<string, never>>;
export interface BumpDataVersionRow {
  /** the new version */
  readonly dataVersion: string;
}
/** Gives the data a new version; every write of data ends with it. A retried write may skip a number, never repeat one. */
export const bumpDataVersion: Query<'write', BumpDataVersionParams, BumpDataVersionRow> = {
  name: 'bumpDataVersion',
  access: 'write',
  integers: [],
  columns: ["dataVersion"],
  text: "MERGE (meta:Meta {id: 'graph'})\nON CREATE SET meta.graphId = randomUUID()\nSET meta.graphId = coalesce(meta.graphId, randomUUID()), meta.changes = coalesce(meta.changes, 0) + 1\nSET meta.dataVersion = left(meta.graphId, 8) + '-' + toString(meta.changes)\nRETURN meta.dataVersion AS dataVersion",
};

export interface CountLinksParams {
  /** links to count */
  readonly ids: readonly string[];
}
export interface CountLinksRow {
  /** pairs of region and link that hold something */
  readonly counted: number;
}
/** Counts these links anew: COVERS for every region that holds something of them, and nationalFirms (analysis, "Scope and presence"). `who` is a firm, or a project that names nobody and stands for one unnamed firm; in talks it is the project itself. */
export const countLinks: Query<'write', CountLinksParams, CountLinksRow> = {
  name: 'countLinks',
  access: 'write',
  integers: [],
  columns: ["counted"],
  text: "UNWIND $ids AS id\nMATCH (link:Link {id: id})\nSET link.nationalFirms = 0\nWITH link\nCALL (link) { MATCH (:Region)-[old:COVERS]->(link) DELETE old }\nCALL (link) {\n  CALL (link) {\n    MATCH (who:Firm)-[operation:OPERATES]->(link)\n    WHERE operation.status IN ['active', 'planned'] AND who.status = 'active' AND who.kind IN ['firm', 'branch', 'cooperative']\n    RETURN who, operation.status AS state, CASE operation.regionId WHEN '' THEN who.regionId ELSE operation.regionId END AS place\n    UNION\n    MATCH (project:Project)-[:AT]->(link) WHERE project.stage IN ['producing', 'signed', 'started']\n    MATCH (project)-[:NAMES]->(who:Firm) WHERE who.status = 'active' AND who.kind IN ['firm', 'branch', 'cooperative']\n    RETURN who, CASE project.stage WHEN 'producing' THEN 'active' ELSE 'planned' END AS state, project.regionId AS place\n    UNION\n    MATCH (who:Project)-[:AT]->(link) WHERE who.stage IN ['producing', 'signed', 'started'] AND who.firmIds IS NULL\n    RETURN who, CASE who.stage WHEN 'producing' THEN 'active' ELSE 'planned' END AS state, who.regionId AS place\n    UNION\n    MATCH (who:Project)-[:AT]->(link) WHERE who.stage IN ['lead', 'talks', 'intent']\n    RETURN who, 'talks' AS state, who.regionId AS place\n  }\n  // No holder: the whole nation, firms at no known place included.\n  CALL (place) {\n    MATCH (:Region {id: place})-[:WITHIN]->(holder:Region) RETURN holder\n    UNION ALL\n    RETURN null AS holder\n  }\n  // Active comes before planned in the alphabet: a firm active in the scope is not counted as planned there.\n  WITH holder, who, min(state) AS state\n  RETURN holder, count(CASE state WHEN 'active' THEN 1 END) AS active, count(CASE state WHEN 'planned' THEN 1 END) AS planned,\n    count(CASE state WHEN 'talks' THEN 1 END) AS talks\n}\nCALL (link, holder, active, planned, talks) {\n  WITH link, holder, active, planned, talks WHERE holder IS NOT NULL\n  CREATE (holder)-[:COVERS {active: active, planned: planned, talks: talks}]->(link)\n}\nFOREACH (_ IN CASE WHEN holder IS NULL THEN [1] ELSE [] END | SET link.nationalFirms = active)\nRETURN count(holder) AS counted",
};

export interface CountPlacesParams {
  /** firms to count */
  readonly ids: readonly string[];
}
export interface CountPlacesRow {
  /** firms counted */
  readonly counted: number;
}
/** Counts the places of these firms anew: the regions other than its home where a firm has an operation, active or planned; null where it has none at any known place. */
export const countPlaces: Query<'write', CountPlacesParams, CountPlacesRow> = {
  name: 'countPlaces',
  access: 'write',
  integers: [],
  columns: ["counted"],
  text: "UNWIND $ids AS id\nMATCH (firm:Firm {id: id})\nOPTIONAL MATCH (firm)-[operation:OPERATES]->(:Link)\nWHERE operation.status IN ['active', 'planned']\nWITH firm, collect(DISTINCT CASE operation.regionId WHEN '' THEN firm.regionId ELSE operation.regionId END) AS at\nSET firm.places = CASE at WHEN [] THEN null ELSE size([place IN at WHERE place <> coalesce(firm.regionId, '')]) END\nRETURN count(firm) AS counted",
};

export interface CreateNodesParams {
  /** one a record; its key is among the properties */
  readonly rows: readonly { readonly label: string; readonly properties: Readonly<Record<string, unknown>> }[];
}
export interface CreateNodesRow {
  /** element id, in the order of the rows */
  readonly id: string;
}
/** Makes records that are nodes in a graph that holds none of them. */
export const createNodes: Query<'write', CreateNodesParams, CreateNodesRow> = {
  name: 'createNodes',
  access: 'write',
  integers: [],
  columns: ["id"],
  text: "UNWIND $rows AS row\nCREATE (n:$(row.label))\nSET n = row.properties\nRETURN elementId(n) AS id",
};

export interface CreateRelationsParams {
  /** one a relation */
  readonly rows: readonly { readonly from: string; readonly to: string; readonly type: string; readonly properties: Readonly<Record<string, unknown>> }[];
}
export interface CreateRelationsRow {
  /** relations made */
  readonly created: number;
}
/** Makes relations that are not there yet, between nodes known by their element ids. */
export const createRelations: Query<'write', CreateRelationsParams, CreateRelationsRow> = {
  name: 'createRelations',
  access: 'write',
  integers: [],
  columns: ["created"],
  text: "UNWIND $rows AS row\nMATCH (a) WHERE elementId(a) = row.from\nMATCH (b) WHERE elementId(b) = row.to\nCREATE (a)-[r:$(row.type)]->(b)\nSET r = row.properties\nRETURN count(*) AS created",
};

export interface CreateTargetListParams {
  /** id of the list, new */
  readonly id: string;
  /** name */
  readonly name: string;
  /** id of its region */
  readonly regionId: string;
  /** a remark */
  readonly note: string | null;
  /** the moment, RFC 3339 */
  readonly now: string;
}
export interface CreateTargetListRow {
  /** the list */
  readonly list: import('../domain/targetList.ts').TargetList;
}
/** Makes a target list of version 1. */
export const createTargetList: Query<'write', CreateTargetListParams, CreateTargetListRow> = {
  name: 'createTargetList',
  access: 'write',
  integers: [],
  columns: ["list"],
  text: "MATCH (region:Region {id: $regionId})\nMERGE (list:TargetList {id: $id})\nON CREATE SET list.name = $name, list.regionId = region.id, list.note = $note, list.version = 1,\n  list.createdAt = $now, list.updatedAt = $now\nRETURN properties(list) AS list",
};

export interface DeleteTargetListParams {
  /** id of the list */
  readonly id: string;
}
export type DeleteTargetListRow = Readonly<Record<string, never>>;
/** Deletes a target list with its targets. */
export const deleteTargetList: Query<'write', DeleteTargetListParams, DeleteTargetListRow> = {
  name: 'deleteTargetList',
  access: 'write',
  integers: [],
  columns: [],
  text: "MATCH (list:TargetList {id: $id})\nOPTIONAL MATCH (target:Target)-[:ON]->(list)\nDETACH DELETE target, list",
};

export interface DrawAssetRoadsParams {
  /** keys of the records */
  readonly keys: readonly string[];
}
export interface DrawAssetRoadsRow {
  /** records whose roads were made */
  readonly drawn: number;
}
/** Makes the roads of these assets anew from what they hold. */
export const drawAssetRoads: Query<'write', DrawAssetRoadsParams, DrawAssetRoadsRow> = {
  name: 'drawAssetRoads',
  access: 'write',
  integers: [],
  columns: ["drawn"],
  text: "UNWIND $keys AS key\nMATCH (n:Asset {id: key})\nOPTIONAL MATCH (n)-[old:IN|PART_OF|FOR|AT]->()\nDELETE old\nWITH DISTINCT n\nCALL (n) { MATCH (to:Region {id: n.regionId}) CREATE (n)-[:IN]->(to) }\nCALL (n) { MATCH (to:Asset {id: n.parentId}) CREATE (n)-[:PART_OF]->(to) }\nCALL (n) { MATCH (to:Chain {id: n.chainId}) CREATE (n)-[:FOR]->(to) }\nCALL (n) { MATCH (to:Link {id: n.linkId}) CREATE (n)-[:AT]->(to) }\nRETURN count(*) AS drawn",
};

export interface DrawBatchRoadsParams {
  /** keys of the records */
  readonly keys: readonly string[];
}
export interface DrawBatchRoadsRow {
  /** records whose roads were made */
  readonly drawn: number;
}
/** Makes the roads of these batches anew from what they hold. */
export const drawBatchRoads: Query<'write', DrawBatchRoadsParams, DrawBatchRoadsRow> = {
  name: 'drawBatchRoads',
  access: 'write',
  integers: [],
  columns: ["drawn"],
  text: "UNWIND $keys AS key\nMATCH (n:Batch {key: key})\nOPTIONAL MATCH (n)-[old:IN]->()\nDELETE old\nWITH DISTINCT n\nCALL (n) { MATCH (to:Region {id: n.regionId}) CREATE (n)-[:IN]->(to) }\nRETURN count(*) AS drawn",
};

export interface DrawContactRoadsParams {
  /** keys of the records */
  readonly keys: readonly string[];
}
export interface DrawContactRoadsRow {
  /** records whose roads were made */
  readonly drawn: number;
}
/** Makes the roads of these contacts anew from what they hold. */
export const drawContactRoads: Query<'write', DrawContactRoadsParams, DrawContactRoadsRow> = {
  name: 'drawContactRoads',
  access: 'write',
  integers: [],
  columns: ["drawn"],
  text: "UNWIND $keys AS key\nMATCH (n:Contact {id: key})\nOPTIONAL MATCH (n)-[old:IN|WITH|ABOUT|ON_TRIP]->()\nDELETE old\nWITH DISTINCT n\nCALL (n) { MATCH (to:Region {id: n.regionId}) CREATE (n)-[:IN]->(to) }\nCALL (n) { MATCH (to:Firm {id: n.firmId}) CREATE (n)-[:WITH]->(to) }\nCALL (n) { MATCH (to:Project {id: n.projectId}) CREATE (n)-[:ABOUT]->(to) }\nCALL (n) { MATCH (to:Trip {id: n.tripId}) CREATE (n)-[:ON_TRIP]->(to) }\nRETURN count(*) AS drawn",
};

export interface DrawDutyRoadsParams {
  /** keys of the records */
  readonly keys: readonly string[];
}
export interface DrawDutyRoadsRow {
  /** records whose roads were made */
  readonly drawn: number;
}
/** Makes the roads of these duties anew from what they hold. */
export const drawDutyRoads: Query<'write', DrawDutyRoadsParams, DrawDutyRoadsRow> = {
  name: 'drawDutyRoads',
  access: 'write',
  integers: [],
  columns: ["drawn"],
  text: "UNWIND $keys AS key\nMATCH (n:Duty {id: key})\nOPTIONAL MATCH (n)-[old:IN|FOR|ABOUT]->()\nDELETE old\nWITH DISTINCT n\nCALL (n) { MATCH (to:Region {id: n.regionId}) CREATE (n)-[:IN]->(to) }\nCALL (n) { MATCH (to:Chain {id: n.chainId}) CREATE (n)-[:FOR]->(to) }\nCALL (n) { MATCH (to:Project {id: n.projectId}) CREATE (n)-[:ABOUT]->(to) }\nRETURN count(*) AS drawn",
};

export interface DrawFirmRoadsParams {
  /** keys of the records */
  readonly keys: readonly string[];
}
export interface DrawFirmRoadsRow {
  /** records whose roads were made */
  readonly drawn: number;
}
/** Makes the roads of these firms anew from what they hold. */
export const drawFirmRoads: Query<'write', DrawFirmRoadsParams, DrawFirmRoadsRow> = {
  name: 'drawFirmRoads',
  access: 'write',
  integers: [],
  columns: ["drawn"],
  text: "UNWIND $keys AS key\nMATCH (n:Firm {id: key})\nOPTIONAL MATCH (n)-[old:BASED_IN]->()\nDELETE old\nWITH DISTINCT n\nCALL (n) { MATCH (to:Region {id: n.regionId}) CREATE (n)-[:BASED_IN]->(to) }\nRETURN count(*) AS drawn",
};

export interface DrawLinkRoadsParams {
  /** keys of the records */
  readonly keys: readonly string[];
}
export interface DrawLinkRoadsRow {
  /** records whose roads were made */
  readonly drawn: number;
}
/** Makes the roads of these links anew from what they hold. */
export const drawLinkRoads: Query<'write', DrawLinkRoadsParams, DrawLinkRoadsRow> = {
  name: 'drawLinkRoads',
  access: 'write',
  integers: [],
  columns: ["drawn"],
  text: "UNWIND $keys AS key\nMATCH (n:Link {id: key})\nOPTIONAL MATCH (n)-[old:OF]->()\nDELETE old\nWITH DISTINCT n\nCALL (n) { MATCH (to:Chain {id: n.chainId}) CREATE (n)-[:OF]->(to) }\nRETURN count(*) AS drawn",
};

export interface DrawMetricRoadsParams {
  /** keys of the records */
  readonly keys: readonly string[];
}
export interface DrawMetricRoadsRow {
  /** records whose roads were made */
  readonly drawn: number;
}
/** Makes the roads of these metrics anew from what they hold. */
export const drawMetricRoads: Query<'write', DrawMetricRoadsParams, DrawMetricRoadsRow> = {
  name: 'drawMetricRoads',
  access: 'write',
  integers: [],
  columns: ["drawn"],
  text: "UNWIND $keys AS key\nMATCH (n:Metric {key: key})\nOPTIONAL MATCH (n)-[old:IN|FOR]->()\nDELETE old\nWITH DISTINCT n\nCALL (n) { MATCH (to:Region {id: n.regionId}) CREATE (n)-[:IN]->(to) }\nCALL (n) { MATCH (to:Chain {id: n.chainId}) CREATE (n)-[:FOR]->(to) }\nRETURN count(*) AS drawn",
};

export interface DrawProductRoadsParams {
  /** keys of the records */
  readonly keys: readonly string[];
}
export interface DrawProductRoadsRow {
  /** records whose roads were made */
  readonly drawn: number;
}
/** Makes the roads of these products anew from what they hold. */
export const drawProductRoads: Query<'write', DrawProductRoadsParams, DrawProductRoadsRow> = {
  name: 'drawProductRoads',
  access: 'write',
  integers: [],
  columns: ["drawn"],
  text: "UNWIND $keys AS key\nMATCH (n:Product {id: key})\nOPTIONAL MATCH (n)-[old:KIND_OF]->()\nDELETE old\nWITH DISTINCT n\nCALL (n) { MATCH (to:Product {id: n.parentId}) CREATE (n)-[:KIND_OF]->(to) }\nRETURN count(*) AS drawn",
};

export interface DrawProjectRoadsParams {
  /** keys of the records */
  readonly keys: readonly string[];
}
export interface DrawProjectRoadsRow {
  /** records whose roads were made */
  readonly drawn: number;
}
/** Makes the roads of these projects anew from what they hold. */
export const drawProjectRoads: Query<'write', DrawProjectRoadsParams, DrawProjectRoadsRow> = {
  name: 'drawProjectRoads',
  access: 'write',
  integers: [],
  columns: ["drawn"],
  text: "UNWIND $keys AS key\nMATCH (n:Project {id: key})\nOPTIONAL MATCH (n)-[old:IN|AT|FOR|NAMES|YIELDS|ON_SITE]->()\nDELETE old\nWITH DISTINCT n\nCALL (n) { MATCH (to:Region {id: n.regionId}) CREATE (n)-[:IN]->(to) }\nCALL (n) { MATCH (to:Link {id: n.linkId}) CREATE (n)-[:AT]->(to) }\nCALL (n) { MATCH (to:Chain {id: n.chainId}) CREATE (n)-[:FOR]->(to) }\nCALL (n) { UNWIND n.firmIds AS id MATCH (to:Firm {id: id}) CREATE (n)-[:NAMES]->(to) }\nCALL (n) { UNWIND n.productIds AS id MATCH (to:Product {id: id}) CREATE (n)-[:YIELDS]->(to) }\nCALL (n) { MATCH (to:Asset {id: n.assetId}) CREATE (n)-[:ON_SITE]->(to) }\nRETURN count(*) AS drawn",
};

export interface DrawRegionRoadsParams {
  /** keys of the records */
  readonly keys: readonly string[];
}
export interface DrawRegionRoadsRow {
  /** records whose roads were made */
  readonly drawn: number;
}
/** Makes the roads of these regions anew from what they hold. */
export const drawRegionRoads: Query<'write', DrawRegionRoadsParams, DrawRegionRoadsRow> = {
  name: 'drawRegionRoads',
  access: 'write',
  integers: [],
  columns: ["drawn"],
  text: "UNWIND $keys AS key\nMATCH (n:Region {id: key})\nOPTIONAL MATCH (n)-[old:PART_OF|SPANS]->()\nDELETE old\nWITH DISTINCT n\nCALL (n) { MATCH (to:Region {id: n.parentId}) CREATE (n)-[:PART_OF]->(to) }\nCALL (n) { UNWIND n.memberIds AS id MATCH (to:Region {id: id}) CREATE (n)-[:SPANS]->(to) }\nRETURN count(*) AS drawn",
};

export interface DrawScopesParams {
  /** regions whose parent, or membership of an area, may have changed */
  readonly ids: readonly string[];
}
export interface DrawScopesRow {
  /** relations made */
  readonly drawn: number;
}
/** Makes WITHIN anew for these regions and all below them: a region is in the scope of itself, of all above it, and of the areas that span any of these. */
export const drawScopes: Query<'write', DrawScopesParams, DrawScopesRow> = {
  name: 'drawScopes',
  access: 'write',
  integers: [],
  columns: ["drawn"],
  text: "UNWIND $ids AS id\nMATCH (:Region {id: id})<-[:PART_OF*0..]-(region:Region)\nWITH DISTINCT region\nCALL (region) { MATCH (region)-[old:WITHIN]->() DELETE old }\nCALL (region) {\n  MATCH (region)-[:PART_OF*0..]->(holder:Region) RETURN holder\n  UNION\n  MATCH (region)-[:PART_OF*0..]->(:Region)<-[:SPANS]-(holder:Region) RETURN holder\n}\nCREATE (region)-[:WITHIN]->(holder)\nRETURN count(*) AS drawn",
};

export interface DrawTargetRoadsParams {
  /** keys of the records */
  readonly keys: readonly string[];
}
export interface DrawTargetRoadsRow {
  /** records whose roads were made */
  readonly drawn: number;
}
/** Makes the roads of these targets anew from what they hold. */
export const drawTargetRoads: Query<'write', DrawTargetRoadsParams, DrawTargetRoadsRow> = {
  name: 'drawTargetRoads',
  access: 'write',
  integers: [],
  columns: ["drawn"],
  text: "UNWIND $keys AS key\nMATCH (n:PlanTarget {key: key})\nOPTIONAL MATCH (n)-[old:IN|FOR|AT]->()\nDELETE old\nWITH DISTINCT n\nCALL (n) { MATCH (to:Region {id: n.regionId}) CREATE (n)-[:IN]->(to) }\nCALL (n) { MATCH (to:Chain {id: n.chainId}) CREATE (n)-[:FOR]->(to) }\nCALL (n) { MATCH (to:Link {id: n.linkId}) CREATE (n)-[:AT]->(to) }\nRETURN count(*) AS drawn",
};

export interface DrawTripRoadsParams {
  /** keys of the records */
  readonly keys: readonly string[];
}
export interface DrawTripRoadsRow {
  /** records whose roads were made */
  readonly drawn: number;
}
/** Makes the roads of these trips anew from what they hold. */
export const drawTripRoads: Query<'write', DrawTripRoadsParams, DrawTripRoadsRow> = {
  name: 'drawTripRoads',
  access: 'write',
  integers: [],
  columns: ["drawn"],
  text: "UNWIND $keys AS key\nMATCH (n:Trip {id: key})\nOPTIONAL MATCH (n)-[old:IN]->()\nDELETE old\nWITH DISTINCT n\nCALL (n) { MATCH (to:Region {id: n.regionId}) CREATE (n)-[:IN]->(to) }\nRETURN count(*) AS drawn",
};

export type LockDataParams = Readonly<Record<string, never>>;
export interface LockDataRow {
  /** version of the data as it is */
  readonly dataVersion: string | null;
  /** no record of a dataset is there yet: every other one refers to a source, region, chain, product or firm */
  readonly isEmpty: boolean;
}
/** Holds the data for this transaction: another one that writes data waits. First statement of every write of data. */
export const lockData: Query<'write', LockDataParams, LockDataRow> = {
  name: 'lockData',
  access: 'write',
  integers: [],
  columns: ["dataVersion","isEmpty"],
  text: "MERGE (meta:Meta {id: 'graph'})\nSET meta.locked = true\nREMOVE meta.locked\nRETURN meta.dataVersion AS dataVersion,\n  NOT (EXISTS { (:Region) } OR EXISTS { (:Chain) } OR EXISTS { (:Firm) } OR EXISTS { (:Product) } OR EXISTS { (:Source) }) AS isEmpty",
};

export interface LockTargetParams {
  /** id of the target */
  readonly id: string;
}
export interface LockTargetRow {
  /** the target */
  readonly target: import('../domain/targetList.ts').Target;
}
/** A target as it stands, with its list kept from other writes until the end of the transaction; no row where there is none. */
export const lockTarget: Query<'write', LockTargetParams, LockTargetRow> = {
  name: 'lockTarget',
  access: 'write',
  integers: [],
  columns: ["target"],
  text: "MATCH (target:Target {id: $id})-[:ON]->(list:TargetList)\nSET list.lock = true\nREMOVE list.lock\nSET target.lock = true\nREMOVE target.lock\nRETURN properties(target) AS target",
};

export interface LockTargetListParams {
  /** id of the list */
  readonly id: string;
}
export interface LockTargetListRow {
  /** the list */
  readonly list: import('../domain/targetList.ts').TargetList;
}
/** A target list as it stands, kept from other writes until the end of the transaction; no row where there is none. */
export const lockTargetList: Query<'write', LockTargetListParams, LockTargetListRow> = {
  name: 'lockTargetList',
  access: 'write',
  integers: [],
  columns: ["list"],
  text: "MATCH (list:TargetList {id: $id})\nSET list.lock = true\nREMOVE list.lock\nRETURN properties(list) AS list",
};

export interface MarkUndoneParams {
  /** number of the import */
  readonly number: number;
  /** number of its undoing */
  readonly by: number;
}
export interface MarkUndoneRow {
  /** imports marked */
  readonly marked: number;
}
/** Says of an import that it was undone, and forgets what it took. */
export const markUndone: Query<'write', MarkUndoneParams, MarkUndoneRow> = {
  name: 'markUndone',
  access: 'write',
  integers: ["number","by"],
  columns: ["marked"],
  text: "MATCH (i:Import {number: $number})\nSET i.undoneBy = $by\nWITH i\nCALL (i) { MATCH (p:ImportPart {import: i.number}) DELETE p RETURN count(*) AS forgotten }\nRETURN count(*) AS marked",
};

export interface RecordImportParams {
  /** when (ISO 8601, UTC) */
  readonly at: string;
  /** who, as they said */
  readonly by: string;
  /** name of the file or folder */
  readonly file: string;
  /** hash of its content; '' of an undoing */
  readonly sha256: string;
  /** JSON: by file of the format, how many records became what */
  readonly counts: string;
  /** number of the import that this undoes */
  readonly undoes: number | null;
  /** true of a bulk load: it took the place of the whole graph */
  readonly replaces: boolean | null;
}
export interface RecordImportRow {
  /** its number */
  readonly number: number;
}
/** Records an import, or the undoing of one, under the next number. */
export const recordImport: Query<'write', RecordImportParams, RecordImportRow> = {
  name: 'recordImport',
  access: 'write',
  integers: ["undoes"],
  columns: ["number"],
  text: "MERGE (meta:Meta {id: 'graph'})\nSET meta.imports = coalesce(meta.imports, 0) + 1\nWITH meta.imports AS number\nMERGE (i:Import {number: number})\nSET i.at = $at, i.by = $by, i.file = $file, i.sha256 = $sha256, i.counts = $counts, i.undoes = $undoes, i.replaces = $replaces\nRETURN number",
};

export interface RemoveNodesParams {
  /** by label: keys of the records */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}
export interface RemoveNodesRow {
  /** records removed */
  readonly removed: number;
}
/** Takes records that are nodes out of the graph, with the roads that were made from them. */
export const removeNodes: Query<'write', RemoveNodesParams, RemoveNodesRow> = {
  name: 'removeNodes',
  access: 'write',
  integers: [],
  columns: ["removed"],
  text: "UNWIND $keys.Source AS key MATCH (n:Source {id: key}) DETACH DELETE n RETURN count(*) AS removed\nUNION ALL\nUNWIND $keys.Region AS key MATCH (n:Region {id: key}) DETACH DELETE n RETURN count(*) AS removed\nUNION ALL\nUNWIND $keys.Chain AS key MATCH (n:Chain {id: key}) DETACH DELETE n RETURN count(*) AS removed\nUNION ALL\nUNWIND $keys.Link AS key MATCH (n:Link {id: key}) DETACH DELETE n RETURN count(*) AS removed\nUNION ALL\nUNWIND $keys.Product AS key MATCH (n:Product {id: key}) DETACH DELETE n RETURN count(*) AS removed\nUNION ALL\nUNWIND $keys.Firm AS key MATCH (n:Firm {id: key}) DETACH DELETE n RETURN count(*) AS removed\nUNION ALL\nUNWIND $keys.Project AS key MATCH (n:Project {id: key}) DETACH DELETE n RETURN count(*) AS removed\nUNION ALL\nUNWIND $keys.Contact AS key MATCH (n:Contact {id: key}) DETACH DELETE n RETURN count(*) AS removed\nUNION ALL\nUNWIND $keys.Trip AS key MATCH (n:Trip {id: key}) DETACH DELETE n RETURN count(*) AS removed\nUNION ALL\nUNWIND $keys.Duty AS key MATCH (n:Duty {id: key}) DETACH DELETE n RETURN count(*) AS removed\nUNION ALL\nUNWIND $keys.Asset AS key MATCH (n:Asset {id: key}) DETACH DELETE n RETURN count(*) AS removed\nUNION ALL\nUNWIND $keys.PlanTarget AS key MATCH (n:PlanTarget {key: key}) DETACH DELETE n RETURN count(*) AS removed\nUNION ALL\nUNWIND $keys.Batch AS key MATCH (n:Batch {key: key}) DETACH DELETE n RETURN count(*) AS removed\nUNION ALL\nUNWIND $keys.Metric AS key MATCH (n:Metric {key: key}) DETACH DELETE n RETURN count(*) AS removed",
};

export interface RemoveRelationsParams {
  /** by type: their keys */
  readonly rows: Readonly<Record<string, readonly { readonly key: string; readonly from: string; readonly to: string; readonly mark: string }[]>>;
}
export interface RemoveRelationsRow {
  /** records removed */
  readonly removed: number;
}
/** Takes records that are relations out of the graph. */
export const removeRelations: Query<'write', RemoveRelationsParams, RemoveRelationsRow> = {
  name: 'removeRelations',
  access: 'write',
  integers: [],
  columns: ["removed"],
  text: "UNWIND $rows.FEEDS AS row MATCH (a:Link {id: row.from}) MATCH (b:Link {id: row.to}) WITH row, a, b\nMATCH (a)-[r:FEEDS]->(b) DELETE r RETURN count(*) AS removed\nUNION ALL\nUNWIND $rows.NEEDS AS row MATCH (a:Product {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b\nMATCH (a)-[r:NEEDS]->(b) DELETE r RETURN count(*) AS removed\nUNION ALL\nUNWIND $rows.MAKES AS row MATCH (a:Link {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b\nMATCH (a)-[r:MAKES]->(b) DELETE r RETURN count(*) AS removed\nUNION ALL\nUNWIND $rows.PRODUCES AS row MATCH (a:Firm {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b\nMATCH (a)-[r:PRODUCES]->(b) DELETE r RETURN count(*) AS removed\nUNION ALL\nUNWIND $rows.OPERATES AS row MATCH (a:Firm {id: row.from}) MATCH (b:Link {id: row.to}) WITH row, a, b\nMATCH (a)-[r:OPERATES {regionId: row.mark}]->(b) DELETE r RETURN count(*) AS removed\nUNION ALL\nUNWIND $rows.LEADS AS row MATCH (a:Firm {id: row.from}) MATCH (b:Region {id: row.to}) WITH row, a, b\nMATCH (a)-[r:LEADS {chainId: row.mark}]->(b) DELETE r RETURN count(*) AS removed\nUNION ALL\nUNWIND $rows.TIED_TO AS row MATCH (a:Firm {id: row.from}) MATCH (b:Firm {id: row.to}) WITH row, a, b\nMATCH (a)-[r:TIED_TO {kind: row.mark}]->(b) DELETE r RETURN count(*) AS removed\nUNION ALL\nUNWIND $rows.HAS_CHAIN AS row MATCH (a:Region {id: row.from}) MATCH (b:Chain {id: row.to}) WITH row, a, b\nMATCH (a)-[r:HAS_CHAIN {role: row.mark}]->(b) DELETE r RETURN count(*) AS removed",
};

export interface RemoveTargetParams {
  /** id of the target */
  readonly id: string;
  /** the moment, RFC 3339 */
  readonly now: string;
}
export type RemoveTargetRow = Readonly<Record<string, never>>;
/** Takes a target off its list, and gives the list its next version. */
export const removeTarget: Query<'write', RemoveTargetParams, RemoveTargetRow> = {
  name: 'removeTarget',
  access: 'write',
  integers: [],
  columns: [],
  text: "MATCH (target:Target {id: $id})-[:ON]->(list:TargetList)\nSET list.version = list.version + 1, list.updatedAt = $now\nDETACH DELETE target",
};

export interface RenameTargetListParams {
  /** id of the list */
  readonly id: string;
  /** new name */
  readonly name: string;
  /** the moment, RFC 3339 */
  readonly now: string;
}
export interface RenameTargetListRow {
  /** the list */
  readonly list: import('../domain/targetList.ts').TargetList;
}
/** Gives a target list a name and the next version. */
export const renameTargetList: Query<'write', RenameTargetListParams, RenameTargetListRow> = {
  name: 'renameTargetList',
  access: 'write',
  integers: [],
  columns: ["list"],
  text: "MATCH (list:TargetList {id: $id})\nSET list.name = $name, list.version = list.version + 1, list.updatedAt = $now\nRETURN properties(list) AS list",
};

export interface RestoreOwnedParams {
  /** target lists */
  readonly lists: readonly import('../domain/targetList.ts').TargetList[];
  /** their targets, whose firms and links are there */
  readonly targets: readonly import('../domain/targetList.ts').Target[];
  /** the imports */
  readonly imports: readonly Readonly<Record<string, string | number | boolean>>[];
  /** the greatest number given to one */
  readonly importCount: number;
}
export interface RestoreOwnedRow {
  /** targets */
  readonly restored: number;
}
/** Puts target lists, their targets and the list of imports into a graph that has none. */
export const restoreOwned: Query<'write', RestoreOwnedParams, RestoreOwnedRow> = {
  name: 'restoreOwned',
  access: 'write',
  integers: ["importCount"],
  columns: ["restored"],
  text: "MERGE (meta:Meta {id: 'graph'})\nSET meta.imports = $importCount\nWITH meta\nCALL () {\n  UNWIND $lists AS row\n  CREATE (list:TargetList)\n  SET list = row, list.version = toInteger(row.version)\n}\nCALL () {\n  UNWIND $imports AS row\n  CREATE (i:Import)\n  SET i = row, i.number = toInteger(row.number), i.undoes = toInteger(row.undoes), i.undoneBy = toInteger(row.undoneBy)\n}\nCALL () {\n  UNWIND $targets AS row\n  MATCH (list:TargetList {id: row.listId}), (firm:Firm {id: row.firmId}), (link:Link {id: row.linkId})\n  CREATE (target:Target)\n  SET target = row, target.version = toInteger(row.version)\n  CREATE (target)-[:ON]->(list)\n  CREATE (target)-[:NAMES]->(firm)\n  CREATE (target)-[:AT]->(link)\n  RETURN count(target) AS restored\n}\nRETURN restored",
};

export interface SetSchemaVersionParams {
  /** number of the migration */
  readonly version: number;
}
export type SetSchemaVersionRow = Readonly<Record<string, never>>;
/** Notes the number of the last migration. */
export const setSchemaVersion: Query<'write', SetSchemaVersionParams, SetSchemaVersionRow> = {
  name: 'setSchemaVersion',
  access: 'write',
  integers: ["version"],
  columns: [],
  text: "MERGE (meta:Meta {id: 'graph'})\nSET meta.schemaVersion = $version",
};

export interface UpdateTargetParams {
  /** id of the target */
  readonly id: string;
  /** how far the work is */
  readonly state: string;
  /** why this firm */
  readonly reason: string | null;
  /** a remark */
  readonly note: string | null;
  /** who takes care of it */
  readonly owner: string | null;
  /** the moment, RFC 3339 */
  readonly now: string;
}
export interface UpdateTargetRow {
  /** the target */
  readonly target: import('../domain/targetList.ts').Target;
}
/** Sets what a user says of a target, and gives it the next version. */
export const updateTarget: Query<'write', UpdateTargetParams, UpdateTargetRow> = {
  name: 'updateTarget',
  access: 'write',
  integers: [],
  columns: ["target"],
  text: "MATCH (target:Target {id: $id})\nSET target.state = $state, target.reason = $reason, target.note = $note, target.owner = $owner,\n  target.version = target.version + 1, target.updatedAt = $now\nRETURN properties(target) AS target",
};

export interface WriteImportPartParams {
  /** number of the import and place of the part */
  readonly id: string;
  /** number of the import */
  readonly number: number;
  /** place among the parts, from 0 on */
  readonly place: number;
  /** the journal, packed */
  readonly data: string;
}
export interface WriteImportPartRow {
  /** parts written */
  readonly written: number;
}
/** Keeps a part of what it takes to undo an import. */
export const writeImportPart: Query<'write', WriteImportPartParams, WriteImportPartRow> = {
  name: 'writeImportPart',
  access: 'write',
  integers: ["number","place"],
  columns: ["written"],
  text: "MERGE (p:ImportPart {id: $id})\nSET p.import = $number, p.place = $place, p.data = $data\nRETURN count(*) AS written",
};

export interface WriteNodesParams {
  /** by label: key, and what changes */
  readonly rows: Readonly<Record<string, readonly { readonly key: string; readonly properties: Readonly<Record<string, unknown>> }[]>>;
}
export interface WriteNodesRow {
  /** records written */
  readonly written: number;
}
/** Writes records that are nodes, by key; a property given as null is cleared, one not given stays. */
export const writeNodes: Query<'write', WriteNodesParams, WriteNodesRow> = {
  name: 'writeNodes',
  access: 'write',
  integers: [],
  columns: ["written"],
  text: "UNWIND $rows.Source AS row MERGE (n:Source {id: row.key}) SET n += row.properties RETURN count(*) AS written\nUNION ALL\nUNWIND $rows.Region AS row MERGE (n:Region {id: row.key}) SET n += row.properties RETURN count(*) AS written\nUNION ALL\nUNWIND $rows.Chain AS row MERGE (n:Chain {id: row.key}) SET n += row.properties RETURN count(*) AS written\nUNION ALL\nUNWIND $rows.Link AS row MERGE (n:Link {id: row.key}) SET n += row.properties RETURN count(*) AS written\nUNION ALL\nUNWIND $rows.Product AS row MERGE (n:Product {id: row.key}) SET n += row.properties RETURN count(*) AS written\nUNION ALL\nUNWIND $rows.Firm AS row MERGE (n:Firm {id: row.key}) SET n += row.properties RETURN count(*) AS written\nUNION ALL\nUNWIND $rows.Project AS row MERGE (n:Project {id: row.key}) SET n += row.properties RETURN count(*) AS written\nUNION ALL\nUNWIND $rows.Contact AS row MERGE (n:Contact {id: row.key}) SET n += row.properties RETURN count(*) AS written\nUNION ALL\nUNWIND $rows.Trip AS row MERGE (n:Trip {id: row.key}) SET n += row.properties RETURN count(*) AS written\nUNION ALL\nUNWIND $rows.Duty AS row MERGE (n:Duty {id: row.key}) SET n += row.properties RETURN count(*) AS written\nUNION ALL\nUNWIND $rows.Asset AS row MERGE (n:Asset {id: row.key}) SET n += row.properties RETURN count(*) AS written\nUNION ALL\nUNWIND $rows.PlanTarget AS row MERGE (n:PlanTarget {key: row.key}) SET n += row.properties RETURN count(*) AS written\nUNION ALL\nUNWIND $rows.Batch AS row MERGE (n:Batch {key: row.key}) SET n += row.properties RETURN count(*) AS written\nUNION ALL\nUNWIND $rows.Metric AS row MERGE (n:Metric {key: row.key}) SET n += row.properties RETURN count(*) AS written",
};

export interface WriteRelationsParams {
  /** by type: ends, mark, and what changes */
  readonly rows: Readonly<Record<string, readonly { readonly key: string; readonly from: string; readonly to: string; readonly mark: string; readonly properties: Readonly<Record<string, unknown>> }[]>>;
}
export interface WriteRelationsRow {
  /** records written */
  readonly written: number;
}
/** Writes records that are relations, by their ends and the property that parts them; null clears a property. */
export const writeRelations: Query<'write', WriteRelationsParams, WriteRelationsRow> = {
  name: 'writeRelations',
  access: 'write',
  integers: [],
  columns: ["written"],
  text: "UNWIND $rows.FEEDS AS row MATCH (a:Link {id: row.from}) MATCH (b:Link {id: row.to}) WITH row, a, b\nMERGE (a)-[r:FEEDS]->(b) SET r += row.properties RETURN count(*) AS written\nUNION ALL\nUNWIND $rows.NEEDS AS row MATCH (a:Product {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b\nMERGE (a)-[r:NEEDS]->(b) SET r += row.properties RETURN count(*) AS written\nUNION ALL\nUNWIND $rows.MAKES AS row MATCH (a:Link {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b\nMERGE (a)-[r:MAKES]->(b) SET r += row.properties RETURN count(*) AS written\nUNION ALL\nUNWIND $rows.PRODUCES AS row MATCH (a:Firm {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b\nMERGE (a)-[r:PRODUCES]->(b) SET r += row.properties RETURN count(*) AS written\nUNION ALL\nUNWIND $rows.OPERATES AS row MATCH (a:Firm {id: row.from}) MATCH (b:Link {id: row.to}) WITH row, a, b\nMERGE (a)-[r:OPERATES {regionId: row.mark}]->(b) SET r += row.properties RETURN count(*) AS written\nUNION ALL\nUNWIND $rows.LEADS AS row MATCH (a:Firm {id: row.from}) MATCH (b:Region {id: row.to}) WITH row, a, b\nMERGE (a)-[r:LEADS {chainId: row.mark}]->(b) SET r += row.properties RETURN count(*) AS written\nUNION ALL\nUNWIND $rows.TIED_TO AS row MATCH (a:Firm {id: row.from}) MATCH (b:Firm {id: row.to}) WITH row, a, b\nMERGE (a)-[r:TIED_TO {kind: row.mark}]->(b) SET r += row.properties RETURN count(*) AS written\nUNION ALL\nUNWIND $rows.HAS_CHAIN AS row MATCH (a:Region {id: row.from}) MATCH (b:Chain {id: row.to}) WITH row, a, b\nMERGE (a)-[r:HAS_CHAIN {role: row.mark}]->(b) SET r += row.properties RETURN count(*) AS written",
};

export const migrations: readonly Migration[] = [
  {
    "number": 1,
    "name": "model",
    "statements": [
      "CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT region_id IF NOT EXISTS FOR (n:Region) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT chain_id IF NOT EXISTS FOR (n:Chain) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT link_id IF NOT EXISTS FOR (n:Link) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT product_id IF NOT EXISTS FOR (n:Product) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT firm_id IF NOT EXISTS FOR (n:Firm) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT project_id IF NOT EXISTS FOR (n:Project) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT contact_id IF NOT EXISTS FOR (n:Contact) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT trip_id IF NOT EXISTS FOR (n:Trip) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT duty_id IF NOT EXISTS FOR (n:Duty) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT asset_id IF NOT EXISTS FOR (n:Asset) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT plan_target_key IF NOT EXISTS FOR (n:PlanTarget) REQUIRE n.key IS UNIQUE",
      "CREATE CONSTRAINT batch_key IF NOT EXISTS FOR (n:Batch) REQUIRE n.key IS UNIQUE",
      "CREATE CONSTRAINT metric_key IF NOT EXISTS FOR (n:Metric) REQUIRE n.key IS UNIQUE",
      "CREATE CONSTRAINT target_list_id IF NOT EXISTS FOR (n:TargetList) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT target_id IF NOT EXISTS FOR (n:Target) REQUIRE n.id IS UNIQUE",
      "CREATE INDEX region_level IF NOT EXISTS FOR (n:Region) ON (n.level)",
      "CREATE INDEX region_name IF NOT EXISTS FOR (n:Region) ON (n.name)",
      "CREATE INDEX chain_name IF NOT EXISTS FOR (n:Chain) ON (n.name)",
      "CREATE INDEX link_name IF NOT EXISTS FOR (n:Link) ON (n.name)",
      "CREATE INDEX product_name IF NOT EXISTS FOR (n:Product) ON (n.name)",
      "CREATE INDEX project_name IF NOT EXISTS FOR (n:Project) ON (n.name)",
      "CREATE INDEX firm_name IF NOT EXISTS FOR (n:Firm) ON (n.name)",
      "CREATE INDEX firm_short_name IF NOT EXISTS FOR (n:Firm) ON (n.shortName)",
      "CREATE INDEX firm_credit_code IF NOT EXISTS FOR (n:Firm) ON (n.creditCode)",
      "CREATE INDEX firm_listed_code IF NOT EXISTS FOR (n:Firm) ON (n.listedCode)",
      "CREATE INDEX firm_revenue IF NOT EXISTS FOR (n:Firm) ON (n.revenue)",
      "CREATE INDEX firm_registered_capital IF NOT EXISTS FOR (n:Firm) ON (n.registeredCapital)",
      "CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Region|Chain|Link|Product|Firm|Project) ON EACH [n.name, n.nameEn, n.shortName, n.creditCode, n.listedCode] OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true } }"
    ]
  },
  {
    "number": 2,
    "name": "imports",
    "statements": [
      "CREATE CONSTRAINT import_number IF NOT EXISTS FOR (n:Import) REQUIRE n.number IS UNIQUE",
      "CREATE CONSTRAINT import_part_id IF NOT EXISTS FOR (n:ImportPart) REQUIRE n.id IS UNIQUE",
      "CREATE INDEX import_part_import IF NOT EXISTS FOR (n:ImportPart) ON (n.import)"
    ]
  },
  {
    "number": 3,
    "name": "scopes",
    "statements": [
      "CREATE FULLTEXT INDEX business_scopes IF NOT EXISTS FOR (n:Firm) ON EACH [n.businessScope] OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true } }"
    ]
  },
  {
    "number": 4,
    "name": "places",
    "statements": [
      "CREATE INDEX operation_region IF NOT EXISTS FOR ()-[r:OPERATES]-() ON (r.regionId)",
      "MATCH (firm:Firm)\nCALL (firm) {\n  OPTIONAL MATCH (firm)-[operation:OPERATES]->(:Link)\n  WHERE operation.status IN ['active', 'planned']\n  WITH firm, collect(DISTINCT CASE operation.regionId WHEN '' THEN firm.regionId ELSE operation.regionId END) AS at\n  SET firm.places = CASE at WHEN [] THEN null ELSE size([place IN at WHERE place <> coalesce(firm.regionId, '')]) END\n} IN TRANSACTIONS OF 10000 ROWS"
    ]
  },
  {
    "number": 5,
    "name": "other_names",
    "statements": [
      "CREATE FULLTEXT INDEX other_names IF NOT EXISTS FOR (n:Region|Chain|Link|Product|Project) ON EACH [n.name, n.nameEn, n.shortName] OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true } }"
    ]
  }
];
