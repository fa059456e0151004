import { StatusBar } from '../../shell/status-bar';
import { useDocument } from '../../state/context';
import { strings } from '../../strings';
import { FileExport } from './file-export';
import { FindingList } from './finding-list';
import { TemplateKeeper } from './template-keeper';
import { useFindings } from './use-findings';

const words = strings.export;

/** The third step: what to look at once more, the files, and the template for the next article. */
export function ExportScreen() {
  const { deck } = useDocument();
  const findings = useFindings();
  if (deck === null) return null;
  const count = (severity: string): number =>
    findings?.filter((finding) => finding.severity === severity).length ?? 0;
  const summary = words.counts(count('error'), count('warning'), count('note'));
  return (
    <>
      <main className="export-screen" aria-label={strings.steps.export}>
        <FindingList findings={findings} deck={deck} />
        <aside className="export-side">
          <FileExport findings={findings ?? []} />
          <TemplateKeeper deck={deck} />
        </aside>
      </main>
      <StatusBar state={findings === null ? words.looking : summary === '' ? words.clean : summary} />
    </>
  );
}
