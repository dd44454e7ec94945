import type { CheckedUpload, Problem } from '../../api/imports.ts';
import { useText } from '../../locales/useText.ts';
import { Notice } from '../../ui/Notice.tsx';

/** What is wrong with a file, cell by cell, and the same as a workbook with the cells marked; below it what only looks wrong. */
export function Problems({ upload }: { readonly upload: CheckedUpload }) {
  const { t, lang } = useText();
  const { problems = [], problemCount = 0, warnings, warningCount } = upload;
  return (
    <>
      {upload.status === 'refused' && (
        <>
          <Notice kind="failed" title={t('import.refused', { n: problemCount })}>
            <p>
              <a href={`/import/uploads/${upload.id}/problems.xlsx?lang=${lang}`} download>
                {t('import.marked')}
              </a>
            </p>
          </Notice>
          <ProblemTable label={t('import.problems')} problems={problems} total={problemCount} />
        </>
      )}
      {upload.plan.advice.length > 0 && (
        <details>
          <summary>{t('import.advice', { n: upload.plan.advice.length })}</summary>
          <ul>
            {upload.plan.advice.map(({ chain, reason }) => (
              <li key={`${chain} ${reason.en}`}>{t('import.advice.of', { chain, reason: reason[lang] })}</li>
            ))}
          </ul>
        </details>
      )}
      {warningCount > 0 && (
        <details>
          <summary>{t('import.warnings', { n: warningCount })}</summary>
          <ProblemTable label={t('import.warnings', { n: warningCount })} problems={warnings} total={warningCount} />
        </details>
      )}
    </>
  );
}

function ProblemTable({
  label,
  problems,
  total,
}: {
  readonly label: string;
  readonly problems: readonly Problem[];
  readonly total: number;
}) {
  const { t, lang } = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="table-scroll" tabIndex={0} aria-label={label}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('import.file')}</th>
            <th scope="col">{t('import.row')}</th>
            <th scope="col">{t('import.column')}</th>
            <th scope="col">{t('import.value')}</th>
            <th scope="col">{t('import.reason')}</th>
            <th scope="col">{t('import.nearest')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two problems may be alike, and the list never changes
            <tr key={index}>
              <td>{problem.file ?? t('import.dataset')}</td>
              <td className="number">{problem.row}</td>
              <td>{problem.column}</td>
              <td>{problem.value}</td>
              <td>{problem.reason[lang]}</td>
              <td>{problem.nearest}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > problems.length && <p className="cut">{t('state.some', { shown: problems.length, total })}</p>}
    </section>
  );
}
