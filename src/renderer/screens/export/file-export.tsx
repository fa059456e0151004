import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import type { ExportFormat } from '../../../ipc/contract';
import { exportDeck } from '../../operations/export';
import { useApp, useSession } from '../../state/context';
import { strings } from '../../strings';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { JobLine } from './job-line';

const words = strings.export;
const formats = ['pptx', 'pdf'] as const;

/** Which files to write, how far they are, and the way to them. */
export function FileExport() {
  const app = useApp();
  const jobs = useSession((session) => session.exports);
  const [wanted, setWanted] = useState<readonly ExportFormat[]>(formats);
  const busy = Object.values(jobs).some(({ state }) => state === 'running' || state === 'waiting');
  return (
    <section className="export-files" aria-labelledby="files">
      <h2 id="files">{words.files}</h2>
      <ul>
        {formats.map((format) => (
          <li key={format} className="file-line">
            <Checkbox
              className="tick file-tick"
              isSelected={wanted.includes(format)}
              isDisabled={busy}
              onChange={(on) =>
                setWanted(formats.filter((one) => (one === format ? on : wanted.includes(one))))
              }
            >
              {({ isSelected }) => (
                <>
                  <span className="tick-box">{isSelected && <Icon name="check" />}</span>
                  <span className="row-words">
                    <strong>{words.formats[format].name}</strong>
                    <span className="quiet">{words.formats[format].hint}</span>
                  </span>
                </>
              )}
            </Checkbox>
            <JobLine format={format} job={jobs[format]} />
          </li>
        ))}
      </ul>
      <Button
        look="primary"
        isDisabled={busy || wanted.length === 0}
        onPress={() => void exportDeck(app, wanted)}
      >
        {wanted.length === 0 ? words.exportNone : words.exportBoth}
      </Button>
    </section>
  );
}
