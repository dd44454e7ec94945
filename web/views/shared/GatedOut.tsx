import type { GateReason } from '../../api/generated/graphql.ts';
import { useText } from '../../locales/useText.ts';

/** How many firms the gates kept out, and why: shown, never silently dropped. */
export function GatedOut({
  gatedOut,
}: {
  readonly gatedOut: readonly { readonly reason: GateReason; readonly count: number }[];
}) {
  const { t, lang } = useText();
  const some = gatedOut.filter((gate) => gate.count > 0);
  if (some.length === 0) return null;
  const words = some.map((gate) => t('candidates.gate', { n: gate.count, reason: t(`gate.${gate.reason}`) }));
  return <p className="quiet">{t('candidates.gated', { list: words.join(lang === 'zh' ? '，' : ', ') })}</p>;
}
