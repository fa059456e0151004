import { failed, done, type Result } from '../../model/result';
import { decodeTransfer } from './transfer';

/** A part that holds text; pictures and attachments are left out. */
export interface TextPart {
  /** 'text/html' or 'text/plain' */
  readonly type: string;
  readonly charset: string | undefined;
  readonly bytes: Uint8Array;
}

export interface Message {
  /** Lower-case name → unfolded value, the first of each name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly texts: readonly TextPart[];
}

/** Deeper nesting and more parts than any mail program writes. */
const MAX_DEPTH = 20;
const MAX_PARTS = 2_000;

/**
 * A message of RFC 5322 and MIME (RFC 2045, 2046): its headers and its parts of text in order.
 * Works on bytes held as characters 0–255. Fails with `not-a-message` or `nested-too-deep`.
 */
export function parseMessage(binary: string): Result<Message> {
  const { headers, body } = splitHeaders(binary);
  if (headers.size === 0 || !(headers.has('from') || headers.has('content-type')))
    return failed('not-a-message');
  const texts: TextPart[] = [];
  const counted = { parts: 0 };
  const isWithin = collect(headers, body, 0, texts, counted);
  if (!isWithin)
    return failed('nested-too-deep:mail');
  return done({ headers, texts });
}

function collect(
  headers: ReadonlyMap<string, string>,
  body: string,
  depth: number,
  texts: TextPart[],
  counted: { parts: number },
): boolean {
  if (depth > MAX_DEPTH || ++counted.parts > MAX_PARTS) return false;
  const { type, params } = contentType(headers.get('content-type') ?? 'text/plain');
  const boundary = params.get('boundary');
  if (type.startsWith('multipart/') && boundary)
    return partsOf(body, boundary).every((part) => {
      const inner = splitHeaders(part);
      return collect(inner.headers, inner.body, depth + 1, texts, counted);
    });
  const isAttached = /^\s*attachment/i.test(headers.get('content-disposition') ?? '');
  if (/^text\/(?:html|plain)$/.test(type) && !isAttached) {
    const bytes = decodeTransfer(body, headers.get('content-transfer-encoding') ?? '');
    texts.push({ type, charset: params.get('charset'), bytes });
  }
  return true;
}

function splitHeaders(binary: string): {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
} {
  const gap = /\r?\n\r?\n/.exec(binary);
  const head = gap ? binary.slice(0, gap.index) : binary;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    if (colon < 1 || !/^[\w-]+$/.test(name)) continue;
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: gap ? binary.slice(gap.index + gap[0].length) : '' };
}

/** The parts between the lines that begin with the boundary; a missing last line is forgiven. */
function partsOf(body: string, boundary: string): readonly string[] {
  const mark = `--${boundary}`;
  const parts: string[] = [];
  let start = -1;
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (start !== -1) parts.push(body.slice(start, at).replace(/\r?\n$/, ''));
    const lineEnd = body.indexOf('\n', at);
    const isLast = body.startsWith('--', at + mark.length);
    start = isLast || lineEnd === -1 ? -1 : lineEnd + 1;
    if (isLast) break;
  }
  if (start !== -1) parts.push(body.slice(start));
  return parts;
}

function contentType(value: string): {
  readonly type: string;
  readonly params: ReadonlyMap<string, string>;
} {
  const params = new Map<string, string>();
  for (const [, name, quoted, plain] of value.matchAll(/;\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s;]+))/g))
    if (name) params.set(name.toLowerCase(), quoted ?? plain ?? '');
  return { type: (value.split(';', 1)[0] ?? '').trim().toLowerCase(), params };
}
