import { useMemo } from 'react';
import { findingsOf } from '../../operations/findings';
import { StatusBar } from '../../shell/status-bar';
import { useDocument, useSession } from '../../state/context';
import { brandOf } from '../../state/selectors';
import { strings } from '../../strings';
import { FileExport } from './file-export';
import { FindingList } from './finding-list';
import { TemplateKeeper } from './template-keeper';

/** The third step: what to look at once more, the files, and the template for the next article. */
export function ExportScreen() {
  const { deck } = useDocument();
  const brand = useSession(brandOf);
  const findings = useMemo(
    () => (deck === null || brand === null ? [] : findingsOf(deck, brand)),
    [deck, brand],
  );
  if (deck === null || brand === null) return null;
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const summary = strings.export.counts(count('error'), count('warning'), count('note'));
  return (
    <>
      <main className="export-screen">
        <FindingList findings={findings} deck={deck} />
        <aside className="export-side">
          <FileExport />
          <TemplateKeeper deck={deck} />
        </aside>
      </main>
      <StatusBar>{summary === '' ? strings.export.clean : summary}</StatusBar>
    </>
  );
}
