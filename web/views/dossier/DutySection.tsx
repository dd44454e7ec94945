import { DossierDutiesDocument } from '../../api/generated/graphql.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import { Answered } from '../shared/Answered.tsx';
import { Records } from '../shared/Records.tsx';
import { wordOf } from './wordOf.ts';

/** Who answers for what. */
export function DutySection({ region }: { readonly region: string }) {
  const { t, nameOf } = useText();
  const answer = useAnswer(DossierDutiesDocument, { region });
  return (
    <Answered answer={answer}>
      {({ region: data }) => (
        <Records
          title={t('dossier.duties')}
          none={t('dossier.none')}
          rows={data?.duties ?? []}
          say={(duty) => (
            <>
              <span className="tag">{wordOf('duty', duty.kind, t)}</span> {duty.holder ?? ''}{' '}
              <span className="quiet">
                {[duty.chain && nameOf(duty.chain), duty.project?.name, duty.cadence, duty.status]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {duty.note && <p>{duty.note}</p>}
            </>
          )}
        />
      )}
    </Answered>
  );
}
