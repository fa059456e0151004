import { ProgressBar } from 'react-aria-components';
import type { Finding } from '../../../core/model/finding';
import type { ExportFormat } from '../../../ipc/contract';
import { ask } from '../../operations/ask';
import { cancelExport } from '../../operations/export';
import { useApp } from '../../state/context';
import type { ExportJob } from '../../state/session';
import { strings } from '../../strings';
import { findingIn } from '../../strings/core';
import { Button } from '../../ui/button';
import { DragOut } from '../../ui/drag-out';
import { Icon } from '../../ui/icon';

interface JobLineProps {
  readonly format: ExportFormat;
  readonly job: ExportJob | undefined;
  /** What the deck's own list says already: the file is told of what is its own. */
  readonly known: readonly Finding[];
}

const words = strings.export;

/** How far one file is; when it is there, the way to it. */
export function JobLine({ format, job, known }: JobLineProps) {
  const app = useApp();
  if (job === undefined) return null;
  switch (job.state) {
    case 'waiting':
    case 'running': {
      const said =
        job.state === 'waiting'
          ? words.waiting
          : words.progress(words.stages[job.stage], job.done, job.of);
      const share = job.state === 'waiting' || job.of === 0 ? 0 : (job.done / job.of) * 100;
      return (
        <div className="job">
          <ProgressBar className="progress" aria-label={words.formats[format].name} value={share} valueLabel={said}>
            <span className="progress-track">
              <span className="progress-fill" style={{ width: `${share}%` }} />
            </span>
            <span className="quiet">{said}</span>
          </ProgressBar>
          <Button look="quiet" onPress={() => void cancelExport(app, format)}>
            {words.cancel}
          </Button>
        </div>
      );
    }
    case 'cancelled':
      return (
        <p className="job quiet">
          {words.cancelled}
        </p>
      );
    case 'written': {
      const said = new Set(known.map(({ rule, message }) => `${rule} ${message}`));
      const own = [...new Map(job.findings.map((finding) => [`${finding.rule} ${finding.message}`, finding]))].flatMap(([words, finding]) => (said.has(words) ? [] : [finding]));
      const wrong = own.some(({ severity }) => severity !== 'note');
      return (
        <div className="job job-done">
          <p>
            <DragOut token={job.token} hint={strings.platform.dragOut}>
              {words.written[format](job.name, job.slides, words.bytes(job.bytes))}
            </DragOut>
            <br />
            {!wrong && job.numbers !== null && <span className="quiet">{words.verified(job.numbers)}</span>}
          </p>
          {own.length > 0 && (
            <ul className="verification" aria-label={words.verification}>
              {own.map((finding) => (
                <li key={JSON.stringify(finding)} className={`finding-${finding.severity}`}>
                  <Icon name={finding.severity} />
                  <span>{findingIn(finding).message}</span>
                </li>
              ))}
            </ul>
          )}
          <div className="pair">
            <Button onPress={() => void ask(app, 'export:open', { token: job.token })}>{words.open}</Button>
            <Button onPress={() => void ask(app, 'export:show', { token: job.token })}>{words.show}</Button>
          </div>
        </div>
      );
    }
  }
}
