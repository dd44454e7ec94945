import type { CitationFieldsFragment } from '../../api/generated/graphql.ts';
import { useText } from '../../locales/useText.ts';
import type { TextKey } from '../../locales/zh.ts';
import { zh } from '../../locales/zh.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Citations } from './Citations.tsx';

export interface FactorLine {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
  readonly known: boolean;
  readonly reason: string;
  /** Null: not fetched yet. */
  readonly evidence: readonly { readonly text: string; readonly citations: readonly CitationFieldsFragment[] }[] | null;
}

const EVIDENCE = 6;

/** Each factor: name, weight, bar, sentence, and below it what it rests on. Unknown is hatched, never nought. */
export function FactorList({
  factors,
  tone = 'plain',
}: {
  readonly factors: readonly FactorLine[];
  readonly tone?: 'plain' | 'gap';
}) {
  const { t } = useText();
  return (
    <ul className="factors">
      {factors.map((factor) => (
        <li key={factor.name}>
          <div className="factor-head">
            <span className="factor-name">{factorName(factor.name, t)}</span>
            <span className="factor-weight">×{factor.weight}</span>
            <Bar
              value={factor.known ? factor.value : null}
              text={factor.known ? factor.value.toFixed(2) : t('panel.unknown')}
              tone={tone}
            />
          </div>
          <p className="factor-reason">{factor.reason}</p>
          {factor.evidence !== null && factor.evidence.length > 0 && <Evidence evidence={factor.evidence} />}
        </li>
      ))}
    </ul>
  );
}

function Evidence({ evidence }: { readonly evidence: NonNullable<FactorLine['evidence']> }) {
  const { t } = useText();
  return (
    <details className="evidence">
      <summary>
        {t('evidence.label')} <span className="count">{evidence.length}</span>
      </summary>
      <ul>
        {evidence.slice(0, EVIDENCE).map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of evidence have no id and never move
          <li key={i}>
            {one.text}
            <Citations citations={one.citations} />
          </li>
        ))}
      </ul>
      {evidence.length > EVIDENCE && (
        <details>
          <summary>{t('state.some', { shown: EVIDENCE, total: evidence.length })}</summary>
          <ul>
            {evidence.slice(EVIDENCE).map((one, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of evidence have no id and never move
              <li key={i}>
                {one.text}
                <Citations citations={one.citations} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </details>
  );
}

/** A factor's name in the page's words; one that the page does not know yet keeps the API's. */
export function factorName(name: string, t: (key: TextKey) => string): string {
  const key = `factor.${name}`;
  return isKey(key) ? t(key) : name;
}

function isKey(key: string): key is TextKey {
  return key in zh;
}
