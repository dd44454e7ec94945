import { useText } from '../../locales/useText.ts';
import { DOSSIER_SECTIONS, type View } from '../../model/address/address.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useAddress } from '../../useAddress.ts';
import { AssetSection } from './AssetSection.tsx';
import { BatchSection } from './BatchSection.tsx';
import { ChainSection } from './ChainSection.tsx';
import { ContactSection } from './ContactSection.tsx';
import { DutySection } from './DutySection.tsx';
import { ProjectSection } from './ProjectSection.tsx';

type DossierAddress = Extract<View, { name: 'dossier' }>;

/** All that is known of a region beside its chains' gaps: each row with its source. */
export default function DossierView({ view }: { readonly view: DossierAddress }) {
  const { t } = useText();
  const { go } = useAddress();
  return (
    <section className="page">
      <header className="page-head">
        <h1>{t('nav.dossier')}</h1>
        <Choice
          label={t('dossier.sections')}
          value={view.section}
          options={DOSSIER_SECTIONS.map((section) => ({ value: section, label: t(`dossier.${section}`) }))}
          onPick={(section) => go({ ...view, section })}
        />
      </header>
      {sectionOf(view)}
    </section>
  );
}

function sectionOf({ section, region }: DossierAddress) {
  switch (section) {
    case 'projects':
      return <ProjectSection region={region} />;
    case 'batches':
      return <BatchSection region={region} />;
    case 'contacts':
      return <ContactSection region={region} />;
    case 'duties':
      return <DutySection region={region} />;
    case 'assets':
      return <AssetSection region={region} />;
    case 'chains':
      return <ChainSection region={region} />;
    default:
      return section satisfies never;
  }
}
