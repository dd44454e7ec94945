import { Link } from 'react-router';
import { DossierProjectsDocument, type DossierProjectsQuery } from '../../api/generated/graphql.ts';
import { usePages } from '../../api/usePages.ts';
import { useText } from '../../locales/useText.ts';
import { mapView } from '../../model/address/address.ts';
import { sayMoney } from '../../model/money.ts';
import { Button } from '../../ui/Button.tsx';
import { useAddress } from '../../useAddress.ts';
import { Answered } from '../shared/Answered.tsx';
import { Records } from '../shared/Records.tsx';

type Project = NonNullable<DossierProjectsQuery['region']>['projects']['nodes'][number];

const PAGE = 200;
const ORDER = [
  'LEAD',
  'TALKS',
  'INTENT',
  'SIGNED',
  'STARTED',
  'PRODUCING',
  'EXITED',
  'REJECTED',
] as const satisfies readonly Project['stage'][];

/** The projects of the region and below it, by stage. */
export function ProjectSection({ region }: { readonly region: string }) {
  const { t, lang } = useText();
  const pages = usePages(
    DossierProjectsDocument,
    { region, first: PAGE },
    (variables, after) => ({ ...variables, after }),
    (result) => result.region?.projects.pageInfo ?? null,
  );
  return (
    <Answered
      answer={pages.answer}
      isEmpty={(data) => (data[0]?.region?.projects.totalCount ?? 0) === 0}
      empty={{ title: t('dossier.noprojects') }}
    >
      {(data) => {
        const all = data.flatMap((page) => page.region?.projects.nodes ?? []);
        const total = data[0]?.region?.projects.totalCount ?? 0;
        const stages = ORDER.filter((stage) => all.some((project) => project.stage === stage));
        return (
          <>
            <ul className="stage-sums">
              {stages.map((stage) => {
                const own = all.filter((project) => project.stage === stage);
                const sum = own.reduce((money, project) => money + (project.investment ?? 0), 0);
                return (
                  <li key={stage}>
                    <a href={`#stage-${stage}`}>
                      {t(`projectStage.${stage}`)} <b>{own.length}</b>
                    </a>
                    {sum > 0 && <span className="quiet">{t('dossier.invested', { amount: sayMoney(sum, lang) })}</span>}
                  </li>
                );
              })}
            </ul>
            {all.length < total && (
              <p className="cut">
                {t('state.some', { shown: all.length, total })} <Button onPress={pages.more}>{t('state.more')}</Button>
              </p>
            )}
            {stages.map((stage) => (
              <div key={stage} id={`stage-${stage}`}>
                <Records
                  title={t(`projectStage.${stage}`)}
                  none=""
                  rows={all.filter((project) => project.stage === stage)}
                  say={(project) => <ProjectLine project={project} region={region} />}
                />
              </div>
            ))}
          </>
        );
      }}
    </Answered>
  );
}

function ProjectLine({ project, region }: { readonly project: Project; readonly region: string }) {
  const { t, nameOf, lang } = useText();
  const { to } = useAddress();
  const money = (
    key: 'dossier.investment' | 'dossier.output' | 'dossier.tax' | 'dossier.todate',
    value: number | null | undefined,
  ): string | null => (typeof value === 'number' ? t(key, { amount: sayMoney(value, lang) }) : null);
  const facts = [
    money('dossier.investment', project.investment),
    money('dossier.todate', project.investedToDate),
    money('dossier.output', project.annualOutput),
    money('dossier.tax', project.annualTax),
    project.capacity,
    typeof project.jobs === 'number' ? t('dossier.jobs', { n: project.jobs }) : null,
    typeof project.landMu === 'number' ? t('dossier.land', { n: project.landMu }) : null,
    project.announcedOn && t('dossier.announced', { date: project.announcedOn }),
    project.signedOn && t('dossier.signed', { date: project.signedOn }),
    project.startedOn && t('dossier.started', { date: project.startedOn }),
    project.producingOn && t('dossier.producing', { date: project.producingOn }),
    !project.producingOn && project.expectedProducingOn && t('dossier.expected', { date: project.expectedProducingOn }),
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return (
    <>
      <b>{project.name}</b>{' '}
      {project.link && project.chain && (
        <Link to={to(mapView(region, project.chain.id, project.link.id))}>{nameOf(project.link)}</Link>
      )}
      {!project.link && project.chain && (
        <Link to={to(mapView(region, project.chain.id))}>{nameOf(project.chain)}</Link>
      )}
      {project.firms.map((firm) => (
        <span key={firm.id}>
          {' '}
          <Link to={to({ name: 'firm', firm: firm.id, region })}>{nameOf(firm)}</Link>
        </span>
      ))}
      <p className="quiet">{facts.join(' · ')}</p>
      {project.note && <p>{project.note}</p>}
    </>
  );
}
