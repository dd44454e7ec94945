import type { SensitivityFieldsFragment } from '../../api/generated/graphql.ts';
import type { Answer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Answered } from './Answered.tsx';
import { factorName } from './FactorList.tsx';

/** How firm the order of a list is, once somebody asks for it: the whole list is ranked again for each weight. */
export function Stability({
  answer,
  isShown,
  onToggle,
}: {
  readonly answer: Answer<SensitivityFieldsFragment | null>;
  readonly isShown: boolean;
  readonly onToggle: () => void;
}) {
  const { t } = useText();
  return (
    <div className="stability">
      <Button onPress={onToggle}>{t(isShown ? 'stability.hide' : 'stability.show')}</Button>
      <Answered answer={answer}>{(found) => found && <StabilityLines found={found} />}</Answered>
    </div>
  );
}

function StabilityLines({ found }: { readonly found: SensitivityFieldsFragment }) {
  const { t, lang, nameOf } = useText();
  const { weights, unknown } = found;
  const thing = unknown?.thing;
  const moving = weights.filter(({ kept }) => kept < 1);
  const list = moving
    .map(({ factor, kept }) => t('stability.weight', { factor: factorName(factor, t), share: Math.round(kept * 100) }))
    .join(lang === 'zh' ? '，' : ', ');
  return (
    <div className="quiet">
      <p>{moving.length === 0 ? t('stability.firm') : t('stability.moves', { list })}</p>
      <p>
        {unknown === null || (thing?.__typename !== 'Firm' && thing?.__typename !== 'Link')
          ? t('stability.known')
          : t('stability.unknown', {
              name: nameOf(thing),
              factor: factorName(unknown.factor, t),
              place: unknown.place,
              best: unknown.best,
              worst: unknown.worst,
            })}
      </p>
    </div>
  );
}
