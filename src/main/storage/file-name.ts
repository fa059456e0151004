/** Names that Windows keeps for devices, whatever their extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 100;

/**
 * A title as a file name that every system accepts: no separators, control characters, leading
 * dots or dashes, no reserved names, at most 100 characters. Never empty, never a path.
 */
export function fileNameFrom(title: string, extension: string): string {
  const bare = title.toLowerCase().endsWith(extension) ? title.slice(0, -extension.length) : title;
  const safe = bare
    .normalize('NFC')
    // The last ranges turn text around and could hide the extension.
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.-]+/, '');
  const short = [...safe].slice(0, LONGEST).join('').replace(/[\s.]+$/, '');
  const name = short === '' || RESERVED.test(short) ? `briefing${short === '' ? '' : ` ${short}`}` : short;
  return `${name}${extension}`;
}
