import { type Ground, type PoolBasis, type PoolFacts, plannedOf, runningOf, talksOf } from './candidate.ts';
import type { CandidateBasis, CandidateFacts, NoAffinity } from './candidateFacts.ts';
import { citationsOf } from './provenance.ts';
import { round9 } from './quantity.ts';
import type { Contact, ContactKind, TieKind } from './record.ts';
import type { Evidence, Explanation, FactorRule } from './score.ts';
import { countOf, listNames, nameOf, type Sentence, sayShare } from './sentence.ts';

type Rule = FactorRule<CandidateFacts, CandidateBasis>;

/** Summed known revenue shares of the link's products, at most 1. */
function shareMade({ products }: PoolBasis): number {
  const shares = inOrder(products.map(({ made }) => made.revenueShare ?? 0));
  return Math.min(1, round9(shares.reduce((sum, share) => sum + share, 0)));
}

/** By size, so that what is made of them does not hang on the order in which they were found. */
function inOrder(numbers: readonly number[]): readonly number[] {
  return numbers.length < 2 ? numbers : numbers.toSorted((left, right) => left - right);
}

const FIT: Readonly<Record<Ground, (facts: PoolBasis) => number>> = {
  RUNS: () => 1,
  PLANS: () => 0.8,
  MAKES: (facts) => round9(0.5 + 0.5 * shareMade(facts)),
  IN_TALKS: () => 0.3,
  PREDICTED: () => 0,
};

function bestGround(facts: CandidateBasis): Ground {
  return facts.grounds.reduce(
    (best, ground) => (FIT[ground](facts) > FIT[best](facts) ? ground : best),
    facts.grounds[0] ?? 'PREDICTED',
  );
}

const GROUND_SENTENCES: Readonly<Record<Ground, (facts: CandidateFacts) => Sentence>> = {
  RUNS: (facts) => {
    const places = listNames([...runningOf(facts).operations.flatMap(({ at }) => at ?? [])].map(nameOf));
    const name = nameOf(facts.link);
    return places.zh === ''
      ? { zh: `已在外地运营 ${name.zh}`, en: `runs ${name.en} elsewhere` }
      : { zh: `已在 ${places.zh} 运营 ${name.zh}`, en: `runs ${name.en} in ${places.en}` };
  },
  PLANS: ({ link }) => ({ zh: `已在外地规划 ${nameOf(link).zh}`, en: `plans ${nameOf(link).en} elsewhere` }),
  MAKES: (facts) => {
    const names = listNames(facts.products.map(({ product }) => nameOf(product)));
    const share = shareMade(facts);
    return share > 0
      ? {
          zh: `生产 ${names.zh}，占其营收 ${sayShare(share)}`,
          en: `makes ${names.en}, ${sayShare(share)} of its revenue`,
        }
      : { zh: `生产 ${names.zh}（营收占比未知）`, en: `makes ${names.en} (share of its revenue unknown)` };
  },
  IN_TALKS: ({ link, region }) => ({
    zh: `正与 ${nameOf(region).zh} 洽谈 ${nameOf(link).zh} 项目`,
    en: `is in talks with ${nameOf(region).en} about ${nameOf(link).en}`,
  }),
  PREDICTED: () => ({ zh: '没有直接依据，由相似度推测', en: 'no direct ground: predicted by affinity' }),
};

const fit: Rule = {
  name: 'fit',
  weight: 3.5,
  value: (facts) => FIT[bestGround(facts)](facts),
  say: (facts) => {
    const { link } = facts;
    const rows = [runningOf(facts), plannedOf(facts)];
    const evidence: Evidence[] = [
      ...rows
        .flatMap(({ operations }) => operations)
        .map(({ operation, at }): Evidence => {
          const place = at === null ? { zh: '地点未知', en: 'place unknown' } : nameOf(at);
          const status = operation.status === 'active' ? { zh: '运营', en: 'active' } : { zh: '规划', en: 'planned' };
          return {
            text: {
              zh: `${nameOf(link).zh}，${place.zh}（${status.zh}）`,
              en: `${nameOf(link).en}, ${place.en} (${status.en})`,
            },
            citations: citationsOf(operation),
            path: {
              nodes: [
                { kind: 'FIRM', id: facts.firm.id },
                { kind: 'LINK', id: link.id },
              ],
              steps: [{ kind: 'OPERATES', forward: true }],
            },
          };
        }),
      ...[...rows.flatMap(({ projects }) => projects), ...talksOf(facts)].map(({ project }) =>
        projectEvidence(project),
      ),
      ...facts.products.map(
        ({ made, product }): Evidence => ({
          text: nameOf(product),
          citations: citationsOf(made),
          path: {
            nodes: [
              { kind: 'FIRM', id: facts.firm.id },
              { kind: 'PRODUCT', id: product.id },
            ],
            steps: [{ kind: 'PRODUCES', forward: true }],
          },
        }),
      ),
      ...facts.projectContacts.map(contactEvidence),
    ];
    return { reason: GROUND_SENTENCES[bestGround(facts)](facts), evidence };
  },
};

function projectEvidence(project: PoolFacts['projects'][number]['project']): Evidence {
  return {
    text: { zh: `项目：${project.name}`, en: `project: ${project.name}` },
    citations: citationsOf(project),
  };
}

function contactEvidence(contact: Contact): Evidence {
  const when = contact.on === undefined ? '' : `${contact.on} `;
  const place = contact.place === undefined ? '' : ` · ${contact.place}`;
  const topic = contact.topic === undefined ? '' : ` · ${contact.topic}`;
  return {
    text: {
      zh: `${when}${CONTACT_WORDS[contact.kind].zh}${place}${topic}`,
      en: `${when}${CONTACT_WORDS[contact.kind].en}${place}${topic}`,
    },
    citations: citationsOf(contact),
  };
}

const CONTACT_WORDS: Readonly<Record<ContactKind, Sentence>> = {
  call: { zh: '通话', en: 'call' },
  visit: { zh: '走访', en: 'visit' },
  fair: { zh: '展会', en: 'fair' },
  seminar: { zh: '推介会', en: 'seminar' },
  negotiation: { zh: '洽谈', en: 'negotiation' },
  inspection: { zh: '考察', en: 'inspection' },
};

const NO_AFFINITY: Readonly<Record<NoAffinity, (link: Sentence) => Sentence>> = {
  NO_MODELS: ({ zh, en }) => ({
    zh: `未知：${zh} 没有产品，也没有已知企业可比`,
    en: `unknown: ${en} has no product and no known maker to compare with`,
  }),
  NOTHING_KNOWN: () => ({
    zh: '未知：没有该企业的产品、行业或经营范围',
    en: 'unknown: no product, industry or business scope of it is known',
  }),
  NOT_COMPARED: ({ zh, en }) => ({
    zh: `未知：图谱很大，只比较了离 ${zh} 最近的企业`,
    en: `unknown: in a graph of this size only the firms nearest to ${en} are compared`,
  }),
};
/** Reasons said in the sentence itself; all of them are evidence. */
const REASONS_SAID = 2;

const affinity: Rule = {
  name: 'affinity',
  weight: 1,
  value: ({ affinity }) => (typeof affinity === 'string' ? null : affinity.value),
  say: ({ affinity, link }) => {
    const name = nameOf(link);
    if (typeof affinity === 'string') return { reason: NO_AFFINITY[affinity](name), evidence: [] };
    const { reasons } = affinity;
    const said = reasons.slice(0, REASONS_SAID);
    return {
      reason:
        said.length === 0
          ? {
              zh: `与 ${name.zh} 的已知企业没有可举出的共同点`,
              en: `nothing to name in common with the known makers of ${name.en}`,
            }
          : { zh: said.map(({ zh }) => zh).join('；'), en: said.map(({ en }) => en).join('; ') },
      evidence: reasons.map((text): Evidence => ({ text, citations: [] })),
    };
  },
};

const TIE_STRENGTH: Readonly<Record<TieKind, number>> = {
  controls: 0.6,
  supplies: 0.5,
  invests_in: 0.5,
  introduced: 0.5,
  partners: 0.3,
  advises: 0.1,
  finances: 0.1,
};
const TIE_STATUS = { active: 1, planned: 0.5, ended: 0 } as const;
const LEADER_BONUS = 1.5;

/** 1 − Π(1 − c): each further strand adds to what the others leave open. */
function combine(strengths: readonly number[]): number {
  return round9(1 - inOrder(strengths).reduce((open, strength) => open * (1 - strength), 1));
}

function strengthOf({ tie, isLeader }: CandidateBasis['ties'][number]): number {
  return TIE_STRENGTH[tie.kind] * TIE_STATUS[tie.status] * (isLeader ? LEADER_BONUS : 1);
}

const TIE_WORDS: Readonly<Record<TieKind, Sentence>> = {
  controls: { zh: '控股', en: 'controls' },
  supplies: { zh: '供应', en: 'supplies' },
  invests_in: { zh: '投资', en: 'invests in' },
  introduced: { zh: '引荐', en: 'introduced' },
  partners: { zh: '合作', en: 'partners with' },
  advises: { zh: '咨询', en: 'advises' },
  finances: { zh: '融资', en: 'finances' },
};
const TIE_STATUS_WORDS = {
  active: { zh: '', en: '' },
  planned: { zh: '（计划中）', en: ' (planned)' },
  ended: { zh: '（已结束）', en: ' (ended)' },
} as const;

const ties: Rule = {
  name: 'ties',
  weight: 1.5,
  value: (facts) => combine(facts.ties.map(strengthOf)),
  say: ({ ties, firm, region }) => {
    const living = ties.filter(({ tie }) => tie.status !== 'ended');
    const names = listNames(living.map(({ other }) => nameOf(other)));
    return {
      reason:
        living.length === 0
          ? { zh: `与 ${nameOf(region).zh} 的企业没有已知关联`, en: `no known tie with a firm in ${nameOf(region).en}` }
          : {
              zh: `与本地 ${living.length} 家主体有关联：${names.zh}`,
              en: `${countOf(living.length, 'tie')} with firms here: ${names.en}`,
            },
      evidence: ties.map(({ tie, other, isLeader }): Evidence => {
        const word = TIE_WORDS[tie.kind];
        const status = TIE_STATUS_WORDS[tie.status];
        const leader = isLeader ? { zh: '（链主）', en: ' (chain leader)' } : { zh: '', en: '' };
        const [from, to] = tie.fromFirmId === firm.id ? [firm, other] : [other, firm];
        return {
          text: {
            zh: `${nameOf(from).zh} ${word.zh} ${nameOf(to).zh}${status.zh}${leader.zh}`,
            en: `${nameOf(from).en} ${word.en} ${nameOf(to).en}${status.en}${leader.en}`,
          },
          citations: citationsOf(tie),
          path: {
            nodes: [
              { kind: 'FIRM', id: firm.id },
              { kind: 'FIRM', id: other.id },
            ],
            steps: [{ kind: 'TIED_TO', forward: tie.fromFirmId === firm.id }],
          },
        };
      }),
    };
  },
};

const CONTACT_STRENGTH: Readonly<Record<ContactKind, number>> = {
  negotiation: 0.4,
  visit: 0.4,
  inspection: 0.4,
  call: 0.2,
  fair: 0.2,
  seminar: 0.2,
};
const TALKS_STRENGTH = 0.5;

const engagement: Rule = {
  name: 'engagement',
  weight: 1.5,
  value: (facts) =>
    combine([
      ...facts.contacts.map((contact) => CONTACT_STRENGTH[contact.kind]),
      ...talksOf(facts).map(() => TALKS_STRENGTH),
    ]),
  say: (facts): Explanation => {
    const { contacts, region } = facts;
    const projects = talksOf(facts);
    const name = nameOf(region);
    const parts: Sentence[] = [];
    if (contacts.length > 0)
      parts.push({ zh: `已有 ${contacts.length} 次接触`, en: countOf(contacts.length, 'contact') });
    if (projects.length > 0)
      parts.push({ zh: `${projects.length} 个在谈项目`, en: `${countOf(projects.length, 'project')} in talks` });
    return {
      reason:
        parts.length === 0
          ? { zh: `${name.zh} 与其没有已知接触`, en: `no known contact of ${name.en} with it` }
          : {
              zh: `${name.zh} 与其${parts.map((part) => part.zh).join('，')}`,
              en: `${name.en} has ${parts.map((part) => part.en).join(' and ')} with it`,
            },
      evidence: [...contacts.map(contactEvidence), ...projects.map(({ project }) => projectEvidence(project))],
    };
  },
};

const reach: Rule = {
  name: 'reach',
  weight: 1,
  value: ({ places }) => (places === null ? null : round9(places.length / (places.length + 2))),
  say: ({ places }) => {
    if (places === null)
      return {
        reason: { zh: '未知：没有任何已知布点', en: 'unknown: it has no known operation anywhere' },
        evidence: [],
      };
    const names = listNames(places.map(nameOf));
    return {
      reason:
        places.length === 0
          ? { zh: '只在总部所在地布点', en: 'operates at its home only' }
          : {
              zh: `在总部以外 ${places.length} 地有布点：${names.zh}`,
              en: `operates in ${countOf(places.length, 'place')} beside its home: ${names.en}`,
            },
      evidence: [],
    };
  },
};

const scale: Rule = {
  name: 'scale',
  weight: 1,
  value: ({ scale }) => scale?.percentile ?? null,
  say: ({ scale, firm }) => {
    if (scale === null)
      return { reason: { zh: '未知：没有营收数据', en: 'unknown: no revenue is known' }, evidence: [] };
    const below = Number((scale.percentile * 100).toFixed(1));
    return {
      reason: {
        zh: `营收在 ${scale.population} 家已知营收的候选企业中位于第 ${below} 百分位`,
        en: `its revenue is at percentile ${below} of the ${countOf(scale.population, 'candidate')} whose revenue is known`,
      },
      evidence: [
        { text: { zh: `营收 ${firm.revenue} 元`, en: `revenue CNY ${firm.revenue}` }, citations: citationsOf(firm) },
      ],
    };
  },
};

const place: Rule = {
  name: 'place',
  weight: 0.5,
  value: ({ preferred, home }) => (preferred === null || home === null ? null : Number(preferred.isHome)),
  say: ({ preferred, home, firm }) => {
    if (preferred === null)
      return { reason: { zh: '未知：没有指定意向来源地', en: 'unknown: no source region is preferred' }, evidence: [] };
    if (home === null)
      return { reason: { zh: '未知：总部所在地未知', en: 'unknown: its home is not known' }, evidence: [] };
    const names = listNames(preferred.regions.map(nameOf));
    const name = nameOf(home);
    return {
      reason: preferred.isHome
        ? { zh: `总部在意向来源地：${name.zh}`, en: `its home is in a preferred region: ${name.en}` }
        : {
            zh: `总部 ${name.zh} 不在意向来源地（${names.zh}）`,
            en: `its home ${name.en} is in none of the preferred regions (${names.en})`,
          },
      evidence: [{ text: name, citations: citationsOf(firm) }],
    };
  },
};

/** The factors of a candidate's score, in the order of analysis.md. */
export const CANDIDATE_FACTORS = [fit, affinity, ties, engagement, reach, scale, place] as const;
