import { Link } from 'react-router';
import type { LinkDetailQuery } from '../../api/generated/graphql.ts';
import { useText } from '../../locales/useText.ts';
import { useAddress } from '../../useAddress.ts';
import { Citations } from '../shared/Citations.tsx';

type Projects = NonNullable<LinkDetailQuery['region']>['projects'];

/** The projects at a link here: who is producing or planned by them counts as a firm, named or not. Nothing where there is none. */
export function ProjectsHere({ region, projects }: { readonly region: string; readonly projects: Projects }) {
  const { t, nameOf } = useText();
  const { to } = useAddress();
  if (projects.totalCount === 0) return null;
  return (
    <section className="panel-part">
      <h3>
        {t('panel.projects')} <span className="count">{projects.totalCount}</span>
      </h3>
      <p className="quiet">{t('panel.projects.count')}</p>
      <ul className="records">
        {projects.nodes.map((project) => (
          <li key={project.id}>
            {project.name} <span className="tag">{t(`projectStage.${project.stage}`)}</span>
            {project.firms.map((firm) => (
              <span key={firm.id}>
                {' '}
                <Link to={to({ name: 'firm', firm: firm.id, region })}>{nameOf(firm)}</Link>
              </span>
            ))}
            <Citations citations={project.citations} />
          </li>
        ))}
      </ul>
      {projects.totalCount > projects.nodes.length && (
        <p className="cut">
          {t('state.some', { shown: projects.nodes.length, total: projects.totalCount })}{' '}
          <Link to={to({ name: 'dossier', region, section: 'projects' })}>{t('panel.projects.all')}</Link>
        </p>
      )}
    </section>
  );
}
