import { describe, expect, it } from 'vitest';
import { filesInArguments } from '../../../src/main/documents/files-in-arguments';

const files = (...argv: readonly string[]) => filesInArguments(['lectern', ...argv], '/home/ann', ['md', 'docx']);

describe('the files that a command line asks to open', () => {
  it('are whole paths, from the folder where it was typed', () => {
    expect(files('tin.lectern', '/srv/house.lectern-brand')).toEqual(['/home/ann/tin.lectern', '/srv/house.lectern-brand']);
  });

  it('are articles too', () => {
    expect(files('News.MD', 'report.docx')).toEqual(['/home/ann/News.MD', '/home/ann/report.docx']);
  });

  it('are neither switches, nor the app’s own folder, nor anything else', () => {
    expect(files('.', '/srv/lectern', '--user-data-dir=/tmp/x.lectern', '-a.lectern', 'photo.png')).toEqual([]);
  });
});
