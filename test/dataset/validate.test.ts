import { describe, expect, it } from 'vitest';
import type { GraphLookup } from '../../server/dataset/graphLookup.ts';
import { KEY_SEPARATOR } from '../../server/dataset/value.ts';
import { BASE, type FakeGraph, fakeGraph, judge, problemsOf, warningsOf } from './fakeGraph.ts';
import { linesOf } from './sayBoth.ts';

async function lines(files: Readonly<Record<string, string>>, graph?: GraphLookup): Promise<string[]> {
  return linesOf(await problemsOf(files, graph));
}

async function warnings(files: Readonly<Record<string, string>>, graph?: GraphLookup): Promise<string[]> {
  return linesOf(await warningsOf(files, graph));
}

const STORED: FakeGraph = {
  regions: { cn: { level: 'country' }, old: { level: 'city', parentId: 'cn' } },
  chains: { c: {}, d: {} },
  links: { l: { chainId: 'c' }, far: { chainId: 'd' } },
  products: { p: {} },
  firms: { f: { creditCode: 'CODE' } },
};

describe('validateDataset', () => {
  it('accepts a dataset that keeps every rule', async () => {
    const result = await judge(BASE);
    expect('dataset' in result && result.dataset.records.get('links')?.size).toBe(3);
    expect(result.warnings).toEqual([]);
  });

  it('reports every problem of the dataset, and lists the first ones', async () => {
    const rows = Array.from({ length: 150 }, (_, index) => `f${index},,nonsense,zzz`).join('\n');
    const result = await judge({
      ...BASE,
      'firms.csv': `id,name,kind,region_id\n${rows}\n`,
      'ties.csv': 'from_firm_id,to_firm_id,kind\n',
    });
    expect('problems' in result && [result.problems.length, result.problemCount]).toEqual([100, 450]);
    const fewer = await judge(
      { ...BASE, 'firms.csv': `id,name,kind,region_id\n${rows}\n`, 'ties.csv': 'from_firm_id,to_firm_id,kind\n' },
      fakeGraph(),
      3,
    );
    expect('problems' in fewer && [fewer.problems.length, fewer.problemCount]).toEqual([3, 450]);
  });

  it('does not call missing what stands in a file that could not be read', async () => {
    expect(await lines({ 'firms.csv': 'id,naem\nf,Firm\n' })).toEqual([
      'firms.csv, row 1, "naem": is no column of firms (nearest: "name")',
    ]);
  });
});

describe('keys', () => {
  it('are required', async () => {
    expect(await lines({ 'chains.csv': 'id,name\nc,C\nd,D\n,E\n' })).toEqual([
      'chains.csv, row 4, column id: is required',
    ]);
    expect(await lines({ 'operations.csv': 'firm_id,link_id,region_id\nf,,z\n' })).toEqual([
      'operations.csv, row 2, column link_id: is required',
    ]);
    expect(await lines({ 'operations.csv': 'firm_id,link_id,region_id\nf,l,\n' })).toEqual([]);
  });

  it('of one id stand once in a file, parts included', async () => {
    expect(await lines({ 'chains.csv': 'id,name\nc,C\nd,D\nc,C\n' })).toEqual([
      'chains.csv, row 4, column id, "c": is there already, in chains.csv row 2; a row that only adds a citation holds the id and the citation',
    ]);
    expect(await lines({ 'more/chains.csv': 'id,name\nc,Other\n' })).toEqual([
      expect.stringMatching(/^more\/chains.csv, row 2, column id, "c": is there already, in chains.csv row 2/),
    ]);
    expect(await lines({ 'chains.csv': 'id,name,source_id\nc,C,s\nd,D,\nc,C,s\n' })).toHaveLength(1);
  });

  it('of one id may stand again to add a citation', async () => {
    const result = await judge({
      ...BASE,
      'chains.csv': 'id,name,source_id,locator\nc,C,s,p1\nd,D,,\nc,,s,p2\nc,,s,p1\n',
    });
    const chain = 'dataset' in result ? result.dataset.records.get('chains')?.get('c') : undefined;
    expect(chain?.citations.map(({ text }) => text)).toEqual(['["s","p1","",""]', '["s","p2","",""]']);
  });

  it('of several columns may stand again where the row says the same', async () => {
    const head = 'firm_id,product_id,revenue_share,source_id,locator\n';
    expect(await lines({ 'firm_products.csv': `${head}f,p,0.5,s,p1\nf,p,50%,s,p2\nf,p,,s,p3\n` })).toEqual([]);
    expect(await lines({ 'firm_products.csv': `${head}f,p,0.5,s,p1\nf,p,0.6,s,p2\n` })).toEqual([
      'firm_products.csv, row 3, column revenue_share, "0.6": differs from the same record in firm_products.csv row 2',
    ]);
    expect(await lines({ 'firm_products.csv': `${head}f,p,,s,p1\nf,p,0.6,s,p2\n` })).toHaveLength(1);
  });

  it('cannot be cleared', async () => {
    expect(await lines({ 'chains.csv': 'id,name\nc,C\nd,D\n\\N,E\n' })).toEqual([
      'chains.csv, row 4, column id, "\\\\N": is part of the key and cannot be cleared',
    ]);
  });
});

describe('requiredCells', () => {
  it('fires for a new record', async () => {
    expect(await lines({ 'links.csv': `${BASE['links.csv']}n,c,,\n` })).toEqual([
      'links.csv, row 5, column name: is required of a new record (n)',
      'links.csv, row 5, column stage: is required of a new record (n)',
    ]);
    expect(await lines({ 'metrics.csv': 'region_id,period,metric,value\nz,2024,产值,\n' })).toEqual([
      'metrics.csv, row 2, column value: is required of a new record (z;2024;产值;)',
    ]);
  });

  it('leaves a record that the graph holds', async () => {
    const links = 'id,chain_id,name,stage,description\nl,,,,changed\nm,c,M,midstream,\nx,d,X,upstream,\n';
    expect(await lines({ 'links.csv': links }, fakeGraph(STORED))).toEqual([]);
  });

  it('does not repeat what is wrong with the cell', async () => {
    expect(await lines({ 'regions.csv': 'id,name,level\ncn,中国,land\nz,Z,zone\n' })).toEqual([
      expect.stringMatching(/row 2, column level, "land": is none of/),
    ]);
  });

  it('refuses clearing, which optional columns allow', async () => {
    const head = 'id,name,region_id\n';
    expect(await lines({ 'firms.csv': `${head}f,\\N,\ng,G,\n` })).toEqual([
      'firms.csv, row 2, column name, "\\\\N": is required and cannot be cleared',
    ]);
    expect(await lines({ 'firms.csv': `${head}f,F,\\N\ng,G,\n` })).toEqual([]);
  });
});

describe('citations', () => {
  it('need a source', async () => {
    const head = 'id,name,source_id,locator,quote,certainty\n';
    expect(await lines({ 'chains.csv': `${head}c,C,,p1,,\nd,D,s,p1,"words",inferred\n` })).toEqual([
      'chains.csv, row 2, column locator, "p1": is part of a citation, but source_id is empty',
    ]);
    expect(await lines({ 'chains.csv': `${head}c,C,,,few words,\nd,D,,,,明示\n` })).toEqual([
      'chains.csv, row 2, column quote, "few words": is part of a citation, but source_id is empty',
      'chains.csv, row 3, column certainty, "stated": is part of a citation, but source_id is empty',
    ]);
  });

  it('name a source that there is, row by row', async () => {
    expect(await lines({ 'chains.csv': 'id,name,source_id\nc,C,s\nd,D,t\nc,,ss\n' })).toEqual([
      'chains.csv, row 3, column source_id, "t": is not in sources, neither in the dataset nor in the graph (nearest: "s")',
      'chains.csv, row 4, column source_id, "ss": is not in sources, neither in the dataset nor in the graph (nearest: "s")',
    ]);
  });

  it('cannot be cleared', async () => {
    expect(await lines({ 'chains.csv': 'id,name,source_id\nc,C,\\N\nd,D,\n' })).toEqual([
      'chains.csv, row 2, column source_id, "\\\\N": is part of a citation: citations add up and cannot be cleared',
    ]);
  });
});

describe('knownReferences', () => {
  it('takes what stands in the dataset or in the graph', async () => {
    expect(await lines({ 'operations.csv': 'firm_id,link_id,region_id\nf,l,z\n' })).toEqual([]);
    expect(await lines({ 'operations.csv': 'firm_id,link_id,region_id\nf,far,old\n' }, fakeGraph(STORED))).toEqual([]);
  });

  it('names the nearest id of dataset and graph', async () => {
    expect(await lines({ 'operations.csv': 'firm_id,link_id,region_id\nf,farr,\n' }, fakeGraph(STORED))).toEqual([
      'operations.csv, row 2, column link_id, "farr": is not in links, neither in the dataset nor in the graph (nearest: "far")',
    ]);
  });

  it('looks at each item of a list, and tells of other separators', async () => {
    const head = 'id,name,region_id,stage,firm_ids\n';
    expect(await lines({ 'projects.csv': `${head}1,P,z,talks,f;g\n` })).toEqual([]);
    expect(await lines({ 'projects.csv': `${head}1,P,z,talks,f；g\n` })).toEqual([
      expect.stringMatching(/column firm_ids, "f；g": .*; items of a list are separated by ;/),
    ]);
    expect(await lines({ 'projects.csv': `${head}1,P,z,talks,f;nobody;no one\n` })).toHaveLength(2);
  });

  it('refuses what the same dataset removes', async () => {
    const files = { 'firms.csv': 'id,name\ng,G\n', 'removals.csv': 'file,key\nfirms,f\n' };
    expect(await lines(files, fakeGraph(STORED))).toEqual([
      'ties.csv, row 2, column from_firm_id, "f": is removed by removals.csv row 2',
    ]);
  });
});

describe('parentCycles', () => {
  it('fires once for a circle', async () => {
    expect(await lines({ 'products.csv': 'id,name,parent_id\np,P,q\nq,Q,r\nr,R,p\n' })).toEqual([
      'products.csv, row 2, column parent_id, "q": makes a circle of parents: p → q → r → p',
    ]);
    expect(await lines({ 'regions.csv': 'id,name,level,parent_id\nz,Z,zone,z\n' })).toEqual([
      'regions.csv, row 2, column parent_id, "z": makes a circle of parents: z → z',
    ]);
    expect(
      await lines({ 'assets.csv': 'id,region_id,kind,name,parent_id\na,z,park,A,b\nb,z,land,B,a\n' }),
    ).toHaveLength(1);
  });

  it('takes a chain of parents, and one that ends in a circle of others once', async () => {
    expect(await lines({ 'products.csv': 'id,name,parent_id\np,P,q\nq,Q,r\nr,R,\n' })).toEqual([]);
    expect(await lines({ 'products.csv': 'id,name,parent_id\np,P,q\nq,Q,r\nr,R,q\n' })).toHaveLength(1);
  });

  it('looks at the graph too', async () => {
    const graph = fakeGraph({ ...STORED, products: { wide: { parentId: 'p' } } });
    expect(await lines({ 'products.csv': 'id,name,parent_id\np,P,wide\nq,Q,\n' }, graph)).toEqual([
      'products.csv, row 2, column parent_id, "wide": makes a circle of parents: p → wide → p',
    ]);
    const cleared = 'id,name,parent_id\np,P,wide\nq,Q,\nwide,,\\N\n';
    expect(await lines({ 'products.csv': cleared }, graph)).toEqual([]);
  });
});

const REGIONS = 'id,name,level,parent_id,member_ids\ncn,中国,country,,\nz,Zone,zone,cn,\n';

describe('areaAsParent', () => {
  it('fires for an area of the dataset or the graph', async () => {
    expect(await lines({ 'regions.csv': `${REGIONS}a,Area,area,cn,z\nt,Town,town,a,\n` })).toEqual([
      'regions.csv, row 5, column parent_id, "a": is an area, which cannot be a parent: name the region in member_ids of the area',
    ]);
    expect(
      await lines({ 'regions.csv': `${REGIONS}t,Town,town,a,\n` }, fakeGraph({ regions: { a: { level: 'area' } } })),
    ).toHaveLength(1);
    expect(await lines({ 'regions.csv': `${REGIONS}t,Town,town,z,\n` })).toEqual([]);
  });
});

describe('areaMembers', () => {
  it('takes members of an area that are no areas', async () => {
    expect(await lines({ 'regions.csv': `${REGIONS}a,Area,area,,z;cn\n` })).toEqual([]);
  });

  it('fires for an area as member', async () => {
    expect(await lines({ 'regions.csv': `${REGIONS}a,Area,area,,z\nb,Big,area,,z;a\n` })).toEqual([
      'regions.csv, row 5, column member_ids, "z;a": a is an area, which cannot be a member of an area',
    ]);
  });

  it('fires for members of what is no area', async () => {
    expect(await lines({ 'regions.csv': `${REGIONS}p,Province,province,,z\n` })).toEqual([
      'regions.csv, row 4, column member_ids, "z": only an area has members, and p is a province',
    ]);
    const graph = fakeGraph({ regions: { a: { level: 'area', memberIds: ['cn'] } } });
    expect(await lines({ 'regions.csv': `${REGIONS}a,,province,,\n` }, graph)).toHaveLength(1);
    expect(await lines({ 'regions.csv': `${REGIONS}a,,province,,\\N\n` }, graph)).toEqual([]);
  });
});

describe('becomesArea', () => {
  const graph = fakeGraph({ regions: { old: { level: 'city' }, child: { level: 'zone', parentId: 'old' } } });

  it('fires where the graph has it as a parent', async () => {
    expect(await lines({ 'regions.csv': `${REGIONS}old,Old,area,,\n` }, graph)).toEqual([
      'regions.csv, row 4, column level, "area": child has it as its parent or member, so it cannot become an area',
    ]);
  });

  it('takes it where the dataset moves the child away', async () => {
    expect(await lines({ 'regions.csv': `${REGIONS}old,Old,area,,\nchild,,,cn,\n` }, graph)).toEqual([]);
  });
});

describe('weakNamesLink', () => {
  it('fires without a link', async () => {
    const head = 'region_id,kind,chain_id,link_id\n';
    expect(await lines({ 'targets.csv': `${head}z,weak,c,\n` })).toEqual([
      'targets.csv, row 2, column link_id: is required of a target of kind weak',
    ]);
    expect(await lines({ 'targets.csv': `${head}z,weak,c,l\nz,weak,,m\n` })).toEqual([]);
    expect(await lines({ 'targets.csv': `${head}z,wanted,,\n` })).toEqual([]);
  });
});

describe('excludedNamesSomething', () => {
  it('fires without link and chain', async () => {
    const head = 'region_id,kind,chain_id,link_id\n';
    expect(await lines({ 'targets.csv': `${head}z,excluded,,\n` })).toEqual([
      'targets.csv, row 2, column link_id: or chain_id is required of a target of kind excluded',
    ]);
    expect(await lines({ 'targets.csv': `${head}z,excluded,c,\nz,excluded,,l\n` })).toEqual([]);
  });
});

describe('chainAgreement', () => {
  it('fires where the link is of another chain', async () => {
    expect(await lines({ 'targets.csv': 'region_id,kind,chain_id,link_id\nz,wanted,d,l\n' })).toEqual([
      'targets.csv, row 2, column link_id, "l": the link l is of the chain c, not of d',
    ]);
    expect(await lines({ 'projects.csv': 'id,name,region_id,stage,chain_id,link_id\n1,P,z,talks,d,l\n' })).toHaveLength(
      1,
    );
    expect(
      await lines({
        'projects.csv': 'id,name,region_id,stage,chain_id,link_id\n1,P,z,talks,c,l\n2,Q,z,talks,,l\n3,R,z,talks,d,\n',
      }),
    ).toEqual([]);
  });

  it('looks at the link that only the graph names', async () => {
    const graph = fakeGraph({ ...STORED, projects: { 1: { linkId: 'far' } } });
    expect(await lines({ 'projects.csv': 'id,chain_id\n1,c\n' }, graph)).toEqual([
      'projects.csv, row 2, column chain_id, "c": the link far is of the chain d, not of c (nearest: "d")',
    ]);
  });

  it('looks at what the graph holds of a project', async () => {
    const graph = fakeGraph({ ...STORED, projects: { 1: { chainId: 'c', linkId: 'l' }, 2: { chainId: 'c' } } });
    expect(await lines({ 'projects.csv': 'id,chain_id,link_id\n1,d,\n2,,x\n' }, graph)).toEqual([
      'projects.csv, row 2, column chain_id, "d": the link l is of the chain c, not of d (nearest: "c")',
      'projects.csv, row 3, column link_id, "x": the link x is of the chain d, not of c',
    ]);
    expect(await lines({ 'projects.csv': 'id,chain_id,link_id\n1,d,\\N\n2,\\N,x\n' }, graph)).toEqual([]);
  });
});

describe('flowWithinChain', () => {
  it('fires for two chains', async () => {
    expect(await lines({ 'flows.csv': 'from_link_id,to_link_id\nl,x\n' })).toEqual([
      'flows.csv, row 2, column to_link_id, "x": is of the chain d, but l is of c: a flow stays within one chain',
    ]);
    expect(await lines({ 'flows.csv': 'from_link_id,to_link_id\nl,m\n' })).toEqual([]);
    expect(await lines({ 'flows.csv': 'from_link_id,to_link_id\nl,far\n' }, fakeGraph(STORED))).toHaveLength(1);
  });
});

describe('linkMoves', () => {
  it('looks at the other link of a flow', async () => {
    const flow = { file: 'flows', key: `l${KEY_SEPARATOR}far2`, linkId: 'l', chainId: 'c' } as const;
    const graph = fakeGraph(STORED, { findLinkUses: async () => [flow] });
    expect(await lines({ 'links.csv': moved }, graph)).toEqual([
      expect.stringMatching(/named with the chain c by flows l;far2/),
    ]);
    expect(await lines({ 'links.csv': `${moved}far2,d,Far,upstream\n` }, graph)).toEqual([]);
  });

  const uses = [
    { file: 'projects', key: '1', linkId: 'l', chainId: 'c' },
    { file: 'projects', key: '2', linkId: 'l', chainId: null },
  ] as const;
  const graph = fakeGraph(STORED, { findLinkUses: async (links) => (links.includes('l') ? uses : []) });
  const moved = 'id,chain_id,name,stage\nl,d,Link,upstream\nm,c,M,midstream\nx,d,X,upstream\n';

  it('fires where the graph names link and old chain together', async () => {
    expect(await lines({ 'links.csv': moved }, graph)).toEqual([
      'links.csv, row 2, column chain_id, "d": the link is named with the chain c by projects 1 (nearest: "c")',
    ]);
    expect(await lines({ 'links.csv': moved.replace('l,d', 'l,c') }, graph)).toEqual([]);
  });

  it('takes it where the dataset moves or removes what names it', async () => {
    expect(
      await lines({ 'links.csv': moved, 'projects.csv': 'id,name,region_id,stage,chain_id\n1,P,z,talks,d\n' }, graph),
    ).toEqual([]);
    expect(await lines({ 'links.csv': moved, 'removals.csv': 'file,key\nprojects,1\n' }, graph)).toEqual([]);
  });
});

describe('selfReference', () => {
  it('fires for a flow and an input', async () => {
    expect(await lines({ 'flows.csv': 'from_link_id,to_link_id\nl,l\n' })).toEqual([
      'flows.csv, row 2, column to_link_id, "l": is the link that the flow comes from',
    ]);
    expect(await lines({ 'product_inputs.csv': 'product_id,input_product_id\np,p\n' })).toEqual([
      'product_inputs.csv, row 2, column input_product_id, "p": is the product itself',
    ]);
    expect(await lines({ 'product_inputs.csv': 'product_id,input_product_id\np,q\n' })).toEqual([]);
  });
});

describe('creditCodes', () => {
  it('fires for two firms of one code, in dataset or graph', async () => {
    expect(await lines({ 'firms.csv': 'id,name,credit_code\nf,F,X1\ng,G,X1\n' })).toEqual([
      'firms.csv, row 3, column credit_code, "X1": is the credit code of the firm f (firms.csv row 2)',
    ]);
    expect(await lines({ 'firms.csv': 'id,name,credit_code\nf,F,\ng,G,CODE\n' }, fakeGraph(STORED))).toEqual([
      'firms.csv, row 3, column credit_code, "CODE": is the credit code of the firm f of the graph',
    ]);
  });

  it('takes a code that changes hands, and the same one again', async () => {
    expect(await lines({ 'firms.csv': 'id,name,credit_code\nf,F,OTHER\ng,G,CODE\n' }, fakeGraph(STORED))).toEqual([]);
    expect(await lines({ 'firms.csv': 'id,name,credit_code\nf,F,\\N\ng,G,CODE\n' }, fakeGraph(STORED))).toEqual([]);
    expect(await lines({ 'firms.csv': 'id,name,credit_code\nf,F,CODE\ng,G,\n' }, fakeGraph(STORED))).toEqual([]);
  });
});

describe('removals', () => {
  const operation = ['f', 'l', ''].join(KEY_SEPARATOR);
  const graph = fakeGraph(
    { ...STORED, operations: { 'f;l;': {} }, sources: { old: {} } },
    {
      findReferrers: async (records) => {
        const asks = (file: string, key: string): boolean =>
          records.some((record) => record.file === file && record.key === key);
        if (asks('sources', 'old')) return [{ file: 'chains', key: 'c', property: null, target: 'old' }];
        if (!asks('links', 'l')) return [];
        return [
          { file: 'operations', key: operation, property: 'linkId', target: 'l' },
          { file: 'projects', key: '1', property: 'linkId', target: 'l' },
        ];
      },
    },
  );
  const stays = {
    'links.csv': 'id,chain_id,name,stage\nm,c,M,midstream\nx,d,X,upstream\n',
    'link_products.csv': 'link_id,product_id\nm,p\nx,p\n',
  };

  it('are refused where others refer to the record', async () => {
    expect(await lines({ ...stays, 'removals.csv': 'file,key\nlinks,l\n' }, graph)).toEqual([
      'removals.csv, row 2, column key, "l": others refer to it: operations f;l;, projects 1',
    ]);
    expect(await lines({ 'removals.csv': 'file,key\nsources,old\n' }, graph)).toEqual([
      'removals.csv, row 2, column key, "old": others refer to it: chains c',
    ]);
  });

  it('are taken where these are removed or pointed elsewhere', async () => {
    const removals = { 'removals.csv': 'file,key\n环节,l\n企业布局,f;l;\n' };
    const projects = { 'projects.csv': 'id,name,region_id,stage,link_id\n1,P,z,talks,m\n' };
    expect(await lines({ ...stays, ...removals, ...projects }, graph)).toEqual([]);
    expect(await lines({ ...stays, ...removals }, graph)).toEqual([
      'removals.csv, row 2, column key, "l": others refer to it: projects 1',
    ]);
    const elsewhere = { 'projects.csv': 'id,name,region_id,stage,link_id\n1,P,z,talks,\n' };
    expect(await lines({ ...stays, ...removals, ...elsewhere }, graph)).toHaveLength(1);
  });

  it('are refused for a record that the dataset states', async () => {
    expect(await lines({ 'removals.csv': 'file,key\nchains,d\n' }, fakeGraph(STORED))).toEqual([
      'removals.csv, row 2, column key, "d": is removed here and stated in chains.csv row 3',
    ]);
  });

  it('need a key of the right shape', async () => {
    expect(await lines({ 'removals.csv': 'file,key\noperations,f\nties,f;g;supplies;x\n' })).toEqual([
      'removals.csv, row 2, column key, "f": is not a key of operations, which is firm_id;link_id;region_id',
      'removals.csv, row 3, column key, "f;g;supplies;x": is not a key of ties, which is from_firm_id;to_firm_id;kind',
    ]);
  });

  it('warn where there is nothing to remove', async () => {
    const files = { 'removals.csv': 'file,key\nfirms,nobody\noperations,f;l;\n' };
    expect(await lines(files, graph)).toEqual([]);
    expect(await warnings(files, graph)).toEqual([
      'removals.csv, row 2, column key, "nobody": is not in firms: there is nothing to remove',
    ]);
  });
});

describe('flowCycle', () => {
  it('warns of a circle, also one that the graph closes', async () => {
    expect(await warnings({ 'flows.csv': 'from_link_id,to_link_id\nl,m\nm,l\n' })).toEqual([
      'flows.csv, row 2, column to_link_id, "m": the flows of the chain c run in a circle: l → m → l',
    ]);
    const graph = fakeGraph({}, { findFlows: async () => [{ fromLinkId: 'm', toLinkId: 'l' }] });
    expect(await warnings({ 'flows.csv': 'from_link_id,to_link_id\nl,m\n' }, graph)).toHaveLength(1);
    expect(await warnings({ 'flows.csv': 'from_link_id,to_link_id\nl,m\n' })).toEqual([]);
  });
});

describe('linkWithoutProducts', () => {
  it('warns unless dataset or graph know a product', async () => {
    const some = { 'link_products.csv': 'link_id,product_id\nl,p\nm,p\n' };
    expect(await warnings(some)).toEqual([
      'links.csv, row 4, column id, "x": the link makes no product (link_products)',
    ]);
    expect(await warnings(some, fakeGraph({}, { findMakingLinks: async () => new Set(['x']) }))).toEqual([]);
  });
});

describe('firmUnnamed', () => {
  it('warns unless dataset or graph name the firm', async () => {
    const more = { 'firms.csv': `${BASE['firms.csv']}h,Alone\n` };
    expect(await warnings(more)).toEqual(['firms.csv, row 4, column id, "h": nothing refers to the firm']);
    expect(await warnings(more, fakeGraph({}, { findNamedFirms: async () => new Set(['h']) }))).toEqual([]);
  });
});
