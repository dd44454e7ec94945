import { generateChain } from './generateChain.ts';
import type { World } from './world.ts';

/** The zone that a generated world is looked at from, and the province beside it where everybody else is. */
export const ZONE = 'zone';

const KINDS = ['玻璃基板', '光学薄膜', '驱动芯片', '结构件', '电子化学品', '检测设备', '精密模具', '整机装配'];
const STAGES = { UPSTREAM: 'upstream', MIDSTREAM: 'midstream', DOWNSTREAM: 'downstream' } as const;

/**
 * A world with chains of given sizes (ids `chain60`, links `chain60.link000` …), of which the zone holds every third link, and
 * with so many firms elsewhere that run the first missing link of the first chain. Always the same for the same arguments.
 */
export function generateWorld(sizes: readonly number[], candidates: number): World {
  const links: string[] = [];
  const flows: string[] = [];
  const firms: string[] = [];
  const operations: string[] = [];
  for (const size of sizes) {
    const chain = generateChain(size, 7);
    const columnOf = new Map(chain.links.map((link) => [link.id, link]));
    chain.links.forEach((link, i) => {
      links.push(`chain${size}.${link.id},chain${size},${KINDS[i % KINDS.length]}${i},,${STAGES[link.stage]}`);
      if (i % 3 !== 0) return;
      firms.push(`local${size}-${i},本地企业${i}有限公司,${ZONE},`);
      operations.push(`local${size}-${i},chain${size}.${link.id}`);
    });
    for (const { from, to } of chain.flows) {
      const [start, end] = [columnOf.get(from), columnOf.get(to)];
      // The rules put a cycle within a stage into one column; generated ones would pile up there.
      if (start?.stage !== end?.stage || (start?.column ?? 0) < (end?.column ?? 0))
        flows.push(`chain${size}.${from},chain${size}.${to}`);
    }
  }
  const wanted = missingLink(sizes[0] ?? 0);
  for (let i = 0; i < candidates; i += 1) {
    firms.push(`firm${i},${KINDS[i % KINDS.length]}第${i}有限公司,far${i % 20},${1_000_000 + i * 37_000}`);
    operations.push(`firm${i},${wanted}`);
  }
  return {
    regions: [
      'id,name,name_en,level,parent_id',
      'country,某国,Country,country,',
      'province,某省,Province,province,country',
      `${ZONE},某开发区,The Zone,zone,province`,
      ...Array.from({ length: 20 }, (_, i) => `far${i},外地${i}区,Far ${i},zone,country`),
    ],
    chains: ['id,name,name_en', ...sizes.map((size) => `chain${size},${size} 环节产业链,Chain of ${size}`)],
    region_chains: ['region_id,chain_id,role', ...sizes.map((size) => `${ZONE},chain${size},key`)],
    links: ['id,chain_id,name,name_en,stage', ...links],
    flows: ['from_link_id,to_link_id', ...flows],
    firms: ['id,name,region_id,revenue', ...firms],
    operations: ['firm_id,link_id', ...operations],
  };
}

/** The link that the candidates of a generated world run: the zone has no firm there. */
export function missingLink(size: number): string {
  return `chain${size}.link001`;
}
