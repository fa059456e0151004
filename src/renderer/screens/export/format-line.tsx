import { Checkbox } from 'react-aria-components';
import type { Finding } from '../../../core/model/finding';
import type { ExportFormat } from '../../../ipc/contract';
import type { ExportJob, ExportPlace } from '../../state/session';
import { strings } from '../../strings';
import { Icon } from '../../ui/icon';
import { JobLine } from './job-line';

interface FormatLineProps {
  readonly format: ExportFormat;
  readonly job: ExportJob | undefined;
  readonly place: ExportPlace | undefined;
  /** What the deck's own list says already. */
  readonly known: readonly Finding[];
  readonly isWanted: boolean;
  readonly isDisabled: boolean;
  readonly onWant: (on: boolean) => void;
}

const words = strings.export;

/** One kind of file: what it is for, where it goes, and how far it is. */
export const FormatLine = ({ format, job, place, known, isWanted, isDisabled, onWant }: FormatLineProps) => (
  <li className="file-line">
    <Checkbox className="tick file-tick" isSelected={isWanted} isDisabled={isDisabled} onChange={onWant}>
      {({ isSelected }) => (
        <>
          <span className="tick-box">{isSelected && <Icon name="check" />}</span>
          <span className="row-words">
            <strong>{words.formats[format].name}</strong>
            <span className="quiet">{words.formats[format].hint}</span>
            {place !== undefined && isWanted && job?.state !== 'written' && (
              <span className="quiet">{words.goesTo(place.folder, place.name)}</span>
            )}
          </span>
        </>
      )}
    </Checkbox>
    {/* There before anything is to be said, or it would not be said; how far it is, the bar says itself. */}
    <span className="visually-hidden" role="status">
      {job?.state === 'written' ? words.finished(words.formats[format].name) : job?.state === 'cancelled' ? words.stopped(words.formats[format].name) : ''}
    </span>
    <JobLine format={format} job={job} known={known} />
  </li>
);
