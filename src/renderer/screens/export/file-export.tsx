import { useState } from 'react';
import type { Finding } from '../../../core/model/finding';
import type { ExportFormat } from '../../../ipc/contract';
import { exportDeck } from '../../operations/export';
import { useApp, useBriefing, useSession } from '../../state/context';
import { strings } from '../../strings';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { FormatLine } from './format-line';
import { keepFormats, keptFormats } from './kept-formats';

const words = strings.export;
/** The strings name every format that main can write; a new one fails to compile until it has words. */
const formats = Object.keys(words.formats) as readonly ExportFormat[];

/** Which files to write, where to, how far they are, and the way to them. */
export function FileExport({ findings }: { readonly findings: readonly Finding[] }) {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const app = useApp();
  const jobs = useSession((session) => session.exports);
  const { places } = useBriefing();
  const [wanted, setWanted] = useState(() => keptFormats(formats));
  const busy = Object.values(jobs).some(({ state }) => state === 'running' || state === 'waiting');
  const known = wanted.filter((format) => places[format] !== undefined);
  const want = (format: ExportFormat, on: boolean): void => {
    const next = formats.filter((one) => (one === format ? on : wanted.includes(one)));
    setWanted(next);
    keepFormats(next);
  };
  return (
    <section className="export-files" aria-labelledby="files">
      <h2 id="files">{words.files}</h2>
      {errors > 0 && (
        <p className="export-draft">
          <Icon name="warning" />
          {words.draft(errors)}
        </p>
      )}
      <ul>
        {formats.map((format) => (
          <FormatLine
            key={format}
            format={format}
            job={jobs[format]}
            place={places[format]}
            known={findings}
            isWanted={wanted.includes(format)}
            isDisabled={busy}
            onWant={(on) => want(format, on)}
          />
        ))}
      </ul>
      <div className="export-go" data-busy={busy || undefined}>
        <Button
          look="primary"
          isDisabled={wanted.length === 0}
          // Busy it keeps the focus: a key that is pressed once more must not cancel what was just begun.
          onPress={() => void (busy || exportDeck(app, wanted))}
        >
          {wanted.length === 0 ? words.exportNone : known.length === wanted.length ? words.again : words.exportBoth}
        </Button>
        {known.length > 0 && (
          <Button look="quiet" isDisabled={busy} onPress={() => void exportDeck(app, wanted, true)}>
            {words.elsewhere}
          </Button>
        )}
      </div>
    </section>
  );
}
