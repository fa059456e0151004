import type { Fault } from '../fault';
import { worded, type Pair } from '../said';
import { faults as faultWords } from './faults';

/** What a file of ours is. */
export type OwnKind = 'a briefing' | 'a template' | 'a brand';

/** What may be wrong with a logo that is an SVG. */
export type Unsafe = 'entity definitions' | 'a script' | 'an event handler' | 'a script link' | 'embedded HTML' | 'embedded content' | 'a style that loads a file' | 'a link to another file';

const OTHER_NAME = 'Choose another name.';
const OTHER_PLACE = 'Choose another place with Save As.';
const AGAIN_IN_POWERPOINT = 'Open it in PowerPoint and save it again.';

const faultIn = (fault: Fault): string =>
  `${fault.field} ${worded<string>(faultWords, fault) ?? ''}${fault.found === null ? '' : `; it says “${fault.found}”`}`.trim();

/** Files of ours and the house's that cannot be read or written, in English. */
export const fileFailures = {
  'disk-full': (file: string): Pair => [`There is no room left for ${file}.`, 'Free some space or choose another place; the old file is untouched.'],
  'folder-missing': (folder: string): Pair => [`The folder ${folder} is not there.`, 'Choose another folder, or make it first.'],
  'not-permitted:write': (file: string, folder: string): Pair => [`You may not write ${file} in ${folder}.`, OTHER_PLACE],
  'not-permitted:read': (file: string): Pair => [`You may not read ${file}.`, 'Ask its owner, or choose another file.'],
  'read-only-disk': (folder: string): Pair => [`${folder} is on a disk that can only be read.`, OTHER_PLACE],
  'read-only-file': (file: string): Pair => [`${file} is read-only.`, 'Choose another name, or allow writing to it.'],
  'target-is-folder': (file: string): Pair => [`${file} is a folder.`, OTHER_NAME],
  'not-a-file': (file: string): Pair => [`${file} is a folder.`, 'Choose a file.'],
  'name-too-long': (): Pair => ['The file’s name is too long.', 'Choose a shorter name.'],
  'name-taken:one': (file: string): Pair => [`There is a ${file} in that folder already.`, OTHER_NAME],
  'name-taken:copies': (): Pair => ['There are too many copies in that folder.', 'Rename some of them first.'],
  'file-busy': (file: string): Pair => [`${file} is open in another program.`, 'Close it there, or choose another name.'],
  'disk-error:write': (file: string): Pair => [`The disk reported an error while ${file} was written.`, 'Choose another place; the old file is untouched.'],
  'disk-error:read': (file: string): Pair => [`The disk reported an error while ${file} was read.`, 'Copy it to another disk if you can.'],
  'file-missing:there': (file: string): Pair => [`${file} is not there.`, 'Check its name and folder.'],
  'file-missing:exported': (file: string): Pair => [`${file} is no longer where it was written.`, 'Export it again, or open it from its new place.'],
  'file-missing:moved': (file: string): Pair => [`${file} is no longer where it was.`, 'Open it from its new place, or remove it from the list.'],
  'unknown-file': (): Pair => ['Lectern no longer knows this file.', 'Open or choose it again.'],
  'edited-elsewhere': (): Pair => ['It is being edited in another window.', 'Change it there, or go back from its editor there first.'],
  'open-elsewhere': (file: string): Pair => [`${file} is open in another window.`, 'Choose another name, or close it there first.'],
  'empty:named': (name: string): Pair => [`${name} is empty.`, 'Choose another file.'],
  'empty:own': (name: string): Pair => [`${name} is empty.`, 'Choose another file, or a copy of it.'],
  'empty:deck': (name: string): Pair => [`${name} is empty.`, 'Choose a .pptx or a .pdf.'],
  'too-large:own': (name: string): Pair => [`${name} is larger than any file of Lectern’s.`, 'Choose another file.'],
  'too-large:list': (name: string, most: number): Pair => [`${name} has a list of more than ${most.toLocaleString('en')} entries, which is no file of Lectern’s.`, 'The file was left as it is; try a copy of it.'],
  /** The line counts from 1; 0 where it is not known. */
  'not-json': (name: string, kind: OwnKind, line: number): Pair => [`${name} cannot be read as ${kind}: it is cut short or damaged${line === 0 ? '' : ` (at line ${line})`}.`, 'The file was left as it is; try a copy of it.'],
  'not-ours': (name: string, kind: OwnKind, format: string): Pair => [`${name} is not ${kind} of Lectern’s.`, `Its "format" should be "${format}".`],
  'newer-version': (name: string, version: number, known: number): Pair => [`${name} was made by a newer Lectern (file version ${version}; this one reads up to ${known}).`, 'Update Lectern; the file was left as it is.'],
  /** `more`: how many are wrong beside those. */
  'wrong-fields': (name: string, faults: readonly Fault[], more: number): Pair => [`${name} is not a valid file: ${faults.map(faultIn).join('; ')}${more === 0 ? '' : `; and ${more} more`}.`, 'Correct the fields named, or export the file again.'],
  'bad-id': (id: string): Pair => [`"${id}" cannot be an id: small letters, digits and dashes only.`, 'Give it another id.'],
  'recovery-damaged': (): Pair => ['Unsaved work of last time could not be read whole.', 'Open the briefing as it was last saved; the damaged copy is kept in Lectern’s own folder.'],
  'no-longer-kept': (): Pair => ['This unsaved briefing is no longer kept.', 'It was saved or discarded meanwhile.'],
  'not-kept-whole': (): Pair => ['The unsaved changes did not arrive whole.', 'They are kept with the next change; save to be sure.'],
  'too-large:logo': (name: string): Pair => [`${name} is larger than 4 MB.`, 'Save the logo smaller: it is shown a few centimetres wide.'],
  'not-a-picture:kind': (name: string): Pair => [`${name} is neither PNG, JPEG nor SVG, whatever its name says.`, 'Export the logo as one of the three.'],
  'not-a-picture:drawn': (name: string): Pair => [`${name} cannot be drawn as a picture.`, 'Export the logo again as PNG, at most a few thousand pixels wide.'],
  'unsafe-svg': (name: string, carried: readonly Unsafe[]): Pair => [`${name} was refused: it carries ${carried.join(' and ')}.`, 'Export the logo again as a plain SVG, or as PNG.'],
  'not-an-office-file:twice': (name: string): Pair => [`${name} holds two parts of one name.`, AGAIN_IN_POWERPOINT],
  'not-an-office-file:closed': (name: string): Pair => [`${name} is not an Office file, or it is damaged or encrypted.`, 'Open it in PowerPoint and save it again without a password.'],
  'too-large:unpacked': (name: string): Pair => [`${name} unpacks to more than a presentation holds.`, 'Save it again without its videos.'],
  'too-large:house': (name: string): Pair => [`${name} is larger than 100 MB.`, 'Save it again without its slides and films.'],
  'damaged-template': (name: string): Pair => [`A part of ${name} is not as PowerPoint writes it.`, AGAIN_IN_POWERPOINT],
  'no-theme': (name: string): Pair => [`${name} has no slide master with a theme.`, AGAIN_IN_POWERPOINT],
  'bad-template': (name: string): Pair => [`${name} was read into something that Lectern cannot use.`, 'Please report this.'],
  'too-large:deck': (name: string): Pair => [`${name} is larger than any deck.`, 'Choose a .pptx or a .pdf.'],
  'too-large:deck-pages': (name: string, pages: number, most: number): Pair => [`${name} has ${pages} pages; a deck of more than ${most} is not checked.`, 'Check it in parts.'],
  'not-a-presentation': (name: string): Pair => [`${name} is not a presentation.`, 'Choose a .pptx.'],
  'password:deck': (name: string): Pair => [`${name} is protected with a password.`, 'Save a copy without one and check that.'],
  'damaged:deck': (name: string): Pair => [`${name} is no PDF, or is cut off or damaged.`, 'Open it in a PDF reader and save it again.'],
};
