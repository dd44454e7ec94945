import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../server/graph/client.ts';
import { readMeta } from '../../server/graph/queries.generated.ts';
import { openApi } from '../support/api.ts';
import { openWorld } from '../support/worlds.ts';

let graph: Graph;
let api: ReturnType<typeof openApi>;

beforeAll(async () => {
  graph = await openWorld('dossier');
  api = openApi(graph);
}, 180_000);
afterAll(() => graph?.close());

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await api.ask(query, variables);
  expect(errors, JSON.stringify(api.internal)).toEqual([]);
  return data;
}
async function refused(query: string, variables: Record<string, unknown> = {}) {
  const { errors } = await api.ask(query, variables);
  return { message: errors[0]?.message, ...errors[0]?.extensions };
}

const LIST =
  'id name note version createdAt updatedAt region { id } targets { totalCount nodes { id version firm { id } link { id } state } }';
const CREATE = `mutation ($input: TargetListInput!) { createTargetList(input: $input) { ${LIST} } }`;
const RENAME = `mutation ($id: ID!, $name: String!, $version: Int!) { renameTargetList(id: $id, name: $name, version: $version) { ${LIST} } }`;
const DELETE = 'mutation ($id: ID!, $version: Int!) { deleteTargetList(id: $id, version: $version) }';
const ADD = `mutation ($list: ID!, $link: ID!, $firms: [ID!]!, $weights: CandidateWeights) {
  addTargets(list: $list, link: $link, firms: $firms, weights: $weights) { ${LIST} } }`;
const UPDATE = `mutation ($id: ID!, $patch: TargetPatch!, $version: Int!) {
  updateTarget(id: $id, patch: $patch, version: $version) { id state reason note owner version addedAt updatedAt list { version } } }`;
const REMOVE = 'mutation ($id: ID!, $version: Int!) { removeTarget(id: $id, version: $version) }';
const READ = `query ($id: ID!) { targetList(id: $id) { ${LIST} } }`;

let list: { id: string; version: number };
beforeEach(async () => {
  list = (await ask(CREATE, { input: { name: ' 补链名单 ', region: 'park', note: '第一批\n第二批' } }))
    .createTargetList;
});
const stored = async () => (await ask(READ, { id: list.id })).targetList;
const add = async (firms: string[], link = 'panel') => (await ask(ADD, { list: list.id, link, firms })).addTargets;

describe('createTargetList', () => {
  it('makes an empty list of version 1, the name without blanks around it', async () => {
    expect(await stored()).toEqual({
      id: expect.any(String),
      name: '补链名单',
      note: '第一批\n第二批',
      version: 1,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      updatedAt: expect.any(String),
      region: { id: 'park' },
      targets: { totalCount: 0, nodes: [] },
    });
  });

  it.each([
    ['input.name', { name: '  ', region: 'park' }, 'BAD_USER_INPUT'],
    ['input.name', { name: '长'.repeat(201), region: 'park' }, 'BAD_USER_INPUT'],
    ['input.name', { name: 'a\nb', region: 'park' }, 'BAD_USER_INPUT'],
    ['input.note', { name: 'a', region: 'park', note: 'x'.repeat(4001) }, 'BAD_USER_INPUT'],
    ['input.note', { name: 'a', region: 'park', note: '\u0000' }, 'BAD_USER_INPUT'],
    ['input.region', { name: 'a', region: 'parc' }, 'NOT_FOUND'],
  ])('refuses a bad %s', async (argument, input, code) => {
    expect(await refused(CREATE, { input })).toMatchObject({ code, argument });
  });
});

describe('renameTargetList', () => {
  it('gives the name and the next version', async () => {
    const { renameTargetList } = await ask(RENAME, { id: list.id, name: '新名', version: 1 });
    expect(renameTargetList).toMatchObject({ name: '新名', version: 2 });
  });

  it('refuses an old version with CONFLICT and changes nothing', async () => {
    await ask(RENAME, { id: list.id, name: '新名', version: 1 });
    const before = await stored();
    expect(await refused(RENAME, { id: list.id, name: '另一个', version: 1 })).toMatchObject({
      code: 'CONFLICT',
      argument: 'version',
      message: expect.stringContaining('version 2, not 1'),
    });
    expect(await stored()).toEqual(before);
  });

  it('lets one of many at once win, and only one', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => api.ask(RENAME, { id: list.id, name: `名 ${index}`, version: 1 })),
    );
    const codes = answers.map(({ errors }) => errors[0]?.extensions?.code ?? 'done');
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(7);
    expect((await stored()).version).toBe(2);
  });

  it('refuses an unknown list and a bad name', async () => {
    expect(await refused(RENAME, { id: 'none', name: 'a', version: 1 })).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'id',
    });
    expect(await refused(RENAME, { id: list.id, name: '', version: 1 })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'name',
    });
  });
});

describe('addTargets', () => {
  it('keeps the score and factors of the moment, as the candidates had them', async () => {
    const { candidates } = await ask(`{ candidates(link: "panel", region: "park") { nodes {
      firm { id } score { point low high known factors { name value weight known reason evidence { text citations { locator source { id } } } } }
    } } }`);
    const added = await add(['modulus']);
    expect(added).toMatchObject({
      version: 2,
      targets: { totalCount: 1, nodes: [{ firm: { id: 'modulus' }, state: 'PROPOSED', version: 1 }] },
    });
    const { targetList } = await ask(
      `query ($id: ID!) { targetList(id: $id) { targets { nodes { list { id } addedAt updatedAt reason note owner
        score { point low high known factors { name value weight known reason evidence { text citations { locator source { id } } } } } } } } }`,
      { id: list.id },
    );
    const [target] = targetList.targets.nodes;
    expect(target).toMatchObject({ list: { id: list.id }, reason: null, note: null, owner: null });
    const candidate = candidates.nodes.find(({ firm }: { firm: { id: string } }) => firm.id === 'modulus');
    expect(candidate.score.point).toBeGreaterThan(0);
    expect(target.score).toEqual(candidate.score);
  });

  it('scores with the weights given', async () => {
    const place = { fit: 0, affinity: 0, ties: 0, engagement: 0, reach: 0, scale: 0, place: 1 };
    await ask(ADD, { list: list.id, link: 'panel', firms: ['modulus'], weights: place });
    const { targetList } = await ask(
      `query ($id: ID!) { targetList(id: $id) { targets { nodes { score { point } } } } }`,
      { id: list.id },
    );
    expect(targetList.targets.nodes[0].score.point).toBe(100);
  });

  it('changes nothing when one is added twice, alone or in one call', async () => {
    await add(['modulus', 'modulus']);
    const before = await stored();
    expect(before.targets.totalCount).toBe(1);
    expect(await add(['modulus'])).toEqual(before);
    expect((await add(['modulus', 'oldie'])).targets.totalCount).toBe(2);
  });

  it('keeps one firm for two links, and adds at once from many callers only once', async () => {
    await Promise.all(Array.from({ length: 6 }, () => add(['modulus'])));
    await add(['modulus'], 'module');
    const { targets, version } = await stored();
    expect(targets.nodes.map(({ link }: { link: { id: string } }) => link.id).sort()).toEqual(['module', 'panel']);
    expect(version).toBe(3);
  });

  it('keeps a firm that is no candidate with a score of which nothing is known', async () => {
    await add(['institute']);
    const { targetList } = await ask(
      'query ($id: ID!) { targetList(id: $id) { targets { nodes { score { point low high known factors { name } } } } } }',
      { id: list.id },
    );
    expect(targetList.targets.nodes).toEqual([{ score: { point: 0, low: 0, high: 100, known: 0, factors: [] } }]);
  });

  it.each([
    ['list', { list: 'none' }, 'NOT_FOUND'],
    ['link', { link: 'pane' }, 'NOT_FOUND'],
    ['firms', { firms: ['modulus', 'nobody'] }, 'NOT_FOUND'],
    ['firms', { firms: [] }, 'BAD_USER_INPUT'],
    ['firms', { firms: Array.from({ length: 501 }, (_, index) => `f${index}`) }, 'BAD_USER_INPUT'],
    ['weights', { weights: { fit: 11 } }, 'BAD_USER_INPUT'],
  ])('refuses a bad %s and adds none', async (argument, change, code) => {
    const answer = await refused(ADD, { list: list.id, link: 'panel', firms: ['modulus'], ...change });
    expect(answer).toMatchObject({ code, argument });
    expect((await stored()).targets.totalCount).toBe(0);
  });

  it('is no change of the data', async () => {
    const [before] = await graph.read(readMeta, {});
    await add(['modulus']);
    expect(await graph.read(readMeta, {})).toEqual([before]);
  });

  it('shows among the candidates of the region which lists hold them', async () => {
    await add(['modulus']);
    const { candidates } = await ask(
      '{ candidates(link: "panel", region: "park") { nodes { firm { id } alreadyListed { id } } } }',
    );
    const modulus = candidates.nodes.find(({ firm }: { firm: { id: string } }) => firm.id === 'modulus');
    expect(modulus.alreadyListed[0]).toEqual({ id: list.id });
    const other = await ask('{ candidates(link: "panel", region: "yun") { nodes { alreadyListed { id } } } }');
    for (const { alreadyListed } of other.candidates.nodes) expect(alreadyListed).toEqual([]);
  });
});

describe('updateTarget', () => {
  const one = async () => (await add(['modulus'])).targets.nodes[0];

  it('changes what the patch holds, leaves the rest, and clears by null', async () => {
    const { id } = await one();
    const first = { state: 'VISITED', reason: '龙头\n配套', note: '备注', owner: '招商局' };
    expect((await ask(UPDATE, { id, patch: first, version: 1 })).updateTarget).toMatchObject({
      ...first,
      version: 2,
      list: { version: 2 },
    });
    expect((await ask(UPDATE, { id, patch: { note: null, owner: '一局' }, version: 2 })).updateTarget).toMatchObject({
      state: 'VISITED',
      reason: '龙头\n配套',
      note: null,
      owner: '一局',
      version: 3,
    });
  });

  it('leaves the version as it is where nothing changes', async () => {
    const { id } = await one();
    expect((await ask(UPDATE, { id, patch: {}, version: 1 })).updateTarget.version).toBe(1);
    expect((await ask(UPDATE, { id, patch: { state: 'PROPOSED', note: ' ' }, version: 1 })).updateTarget.version).toBe(
      1,
    );
  });

  it('refuses an old version with CONFLICT and changes nothing; of many at once one wins', async () => {
    const { id } = await one();
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) => api.ask(UPDATE, { id, patch: { note: `n${index}` }, version: 1 })),
    );
    const codes = answers.map(({ errors }) => errors[0]?.extensions?.code ?? 'done');
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(5);
    expect((await stored()).targets.nodes[0].version).toBe(2);
    expect(await refused(UPDATE, { id, patch: { note: 'late' }, version: 1 })).toMatchObject({
      code: 'CONFLICT',
      argument: 'version',
    });
  });

  it.each([
    ['patch.state', { state: null }],
    ['patch.owner', { owner: 'a\nb' }],
    ['patch.owner', { owner: 'x'.repeat(201) }],
    ['patch.reason', { reason: 'x'.repeat(4001) }],
    ['patch.note', { note: '\u0007' }],
  ])('refuses a bad %s', async (argument, patch) => {
    const { id } = await one();
    expect(await refused(UPDATE, { id, patch, version: 1 })).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('refuses an unknown target, and has no field for tax promises', async () => {
    expect(await refused(UPDATE, { id: 'none', patch: {}, version: 1 })).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'id',
    });
    expect(await refused(UPDATE, { id: 'none', patch: { tax: '免税' }, version: 1 })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('removeTarget and deleteTargetList', () => {
  it('take a target off its list, which gets its next version', async () => {
    const { id } = (await add(['modulus', 'oldie'])).targets.nodes[0];
    expect(await refused(REMOVE, { id, version: 7 })).toMatchObject({ code: 'CONFLICT' });
    expect((await ask(REMOVE, { id, version: 1 })).removeTarget).toBe(id);
    expect(await stored()).toMatchObject({ version: 3, targets: { totalCount: 1 } });
    expect(await refused(REMOVE, { id, version: 1 })).toMatchObject({ code: 'NOT_FOUND', argument: 'id' });
  });

  it('delete a list with its targets, by its version only', async () => {
    const { id } = (await add(['modulus'])).targets.nodes[0];
    expect(await refused(DELETE, { id: list.id, version: 1 })).toMatchObject({ code: 'CONFLICT' });
    expect((await stored()).targets.totalCount).toBe(1);
    expect((await ask(DELETE, { id: list.id, version: 2 })).deleteTargetList).toBe(list.id);
    expect(await stored()).toBeNull();
    expect(await refused(UPDATE, { id, patch: {}, version: 1 })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('targetLists', () => {
  it('gives the newest first, all or of a region, in pages with their total', async () => {
    const port = (await ask(CREATE, { input: { name: '港口', region: 'port' } })).createTargetList;
    const { all, ofPort } = await ask(`{
      all: targetLists(first: 2) { totalCount pageInfo { endCursor hasNextPage } nodes { id } }
      ofPort: targetLists(region: "port") { totalCount nodes { id } }
    }`);
    expect(all.nodes).toEqual([{ id: port.id }, { id: list.id }]);
    expect(ofPort).toEqual({ totalCount: 1, nodes: [{ id: port.id }] });
    const rest = await ask(
      'query ($after: String) { targetLists(first: 500, after: $after) { totalCount nodes { id } } }',
      {
        after: all.pageInfo.endCursor,
      },
    );
    expect(rest.targetLists.nodes.length).toBe(all.totalCount - 2);
    expect(rest.targetLists.nodes.map(({ id }: { id: string }) => id)).not.toContain(list.id);
    expect(await refused('{ targetLists(region: "parc") { totalCount } }')).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'region',
    });
  });

  it('gives targets in the order of adding, by state, in pages', async () => {
    await add(['oldie']);
    await add(['wanderer', 'modulus']);
    const [first] = (await stored()).targets.nodes;
    await ask(UPDATE, { id: first.id, patch: { state: 'DROPPED' }, version: 1 });
    const { targetList } = await ask(
      `query ($id: ID!) { targetList(id: $id) {
        all: targets { nodes { firm { id } } } dropped: targets(state: [DROPPED, SIGNED]) { totalCount nodes { firm { id } } }
        page: targets(first: 2) { totalCount pageInfo { endCursor } }
      } }`,
      { id: list.id },
    );
    const firms = targetList.all.nodes.map(({ firm }: { firm: { id: string } }) => firm.id);
    expect(firms).toEqual(['oldie', 'modulus', 'wanderer']);
    expect(targetList.dropped).toEqual({ totalCount: 1, nodes: [{ firm: { id: 'oldie' } }] });
    const next = await ask(
      'query ($id: ID!, $after: String) { targetList(id: $id) { targets(after: $after) { totalCount nodes { firm { id } } } } }',
      { id: list.id, after: targetList.page.pageInfo.endCursor },
    );
    expect(next.targetList.targets).toEqual({ totalCount: 3, nodes: [{ firm: { id: 'wanderer' } }] });
  });

  it('shows each change to the next field of the same request', async () => {
    const data = await ask(
      `mutation ($list: ID!) {
        one: addTargets(list: $list, link: "panel", firms: ["modulus"]) { version targets { totalCount } }
        two: addTargets(list: $list, link: "panel", firms: ["oldie"]) { version targets { totalCount } }
      }`,
      { list: list.id },
    );
    expect(data).toEqual({
      one: { version: 2, targets: { totalCount: 1 } },
      two: { version: 3, targets: { totalCount: 2 } },
    });
  });
});
