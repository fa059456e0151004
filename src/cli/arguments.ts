import { DECK_LANGUAGES, type DeckLanguage } from '../core/model/framing/deck-language';
import { parseArgs } from 'node:util';
import { PAPERS, type Paper } from '../core/layout/handout/paper';
import { EXIT, refused, type Outcome } from './exit-code';

/** What a batch can write of each article. */
const BATCH_FORMATS = ['pptx', 'pdf'] as const;
export type BatchFormat = (typeof BATCH_FORMATS)[number];

/** What was asked, as a closed union. Paths are as typed; they are resolved where they are used. */
export type CliCommand =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | { readonly name: 'inspect'; readonly file: string; readonly json: boolean }
  | {
      readonly name: 'export';
      readonly files: readonly string[];
      /** Null takes the one that fits best. */
      readonly template: string | null;
      readonly brand: string;
      readonly pptx: string | null;
      readonly pdf: string | null;
      readonly png: string | null;
      /** Width of the pictures in pixels. */
      readonly pngWidth: number;
      /** A PDF of the slides with their notes and sources, on this paper. */
      readonly handout: string | null;
      readonly paper: Paper;
      /** The figures as a table, and as JSON. */
      readonly csv: string | null;
      readonly figuresJson: string | null;
      /** Folder of a batch; null for a single article. */
      readonly out: string | null;
      /** What a batch writes of each article. */
      readonly formats: readonly BatchFormat[];
      /** Figure and section ids; null for all. */
      readonly only: readonly string[] | null;
      readonly marking: string | null;
      readonly occasion: string;
      /** Language that frames the deck; null takes the article's. */
      readonly language: DeckLanguage | null;
      readonly report: string | null;
    }
  | { readonly name: 'compare'; readonly files: readonly [string, string]; readonly json: boolean }
  | { readonly name: 'verify'; readonly file: string; readonly article: string | null; readonly json: boolean }
  | { readonly name: 'list'; readonly what: 'templates' | 'brands'; readonly json: boolean }
  | { readonly name: 'check'; readonly what: 'templates' | 'brands'; readonly file: string };

export interface Invocation {
  readonly command: CliCommand;
  readonly debug: boolean;
}

export const USAGE = `Lectern turns an article into a branded briefing deck, offline.

  lectern inspect FILE [--json]
      what was found in the article: figures, sections, charts
  lectern export FILE [--template ID|FILE] [--brand ID|FILE]
                 [--pptx OUT] [--pdf OUT] [--png DIR] [--png-width PIXELS]
                 [--handout OUT] [--paper a4|letter] [--csv OUT] [--figures-json OUT]
                 [--only ID,ID…] [--marking TEXT] [--occasion TEXT] [--language en|de] [--json REPORT]
      a deck, by the template that asks for what the article holds unless one is named
  lectern export FILE FILE… --pptx OUT [--template …] [--brand …]
      one deck from several articles, the two sources compared
  lectern export FILE FILE… --out DIR [--formats pptx,pdf] [--template …] [--brand …]
      a batch: every article becomes a PPTX and a PDF in DIR, or one of them
  lectern compare FILE FILE [--json]
      what two articles say of the same things: agreements, conflicts, conversions
  lectern verify FILE.pptx|FILE.pdf [--article FILE] [--json]
      opens a deck again, slide by slide: every number read back and held against its ledger
  lectern templates list [--json]      lectern templates check FILE
  lectern brands list [--json]         lectern brands check FILE
      a brand's FILE may be the house's own .pptx or .potx
  lectern --version

Exit codes: 0 done, 1 wrong use, 2 the input cannot be used,
3 something must be installed, 4 could not write. --debug adds stack traces.
`;

const OPTIONS = {
  json: { type: 'string' },
  template: { type: 'string' },
  brand: { type: 'string' },
  pptx: { type: 'string' },
  pdf: { type: 'string' },
  png: { type: 'string' },
  'png-width': { type: 'string' },
  handout: { type: 'string' },
  paper: { type: 'string' },
  csv: { type: 'string' },
  'figures-json': { type: 'string' },
  out: { type: 'string' },
  formats: { type: 'string' },
  only: { type: 'string' },
  marking: { type: 'string' },
  occasion: { type: 'string' },
  language: { type: 'string' },
  article: { type: 'string' },
  debug: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const USUAL_PNG_WIDTH = 1920;
/** Below, no text can be read; above, a page's picture no longer fits into memory. */
const PNG_WIDTHS = { least: 320, most: 7680 } as const;

const wrong = (message: string, hint = 'Run `lectern --help` to see how it is used.') =>
  refused(EXIT.wrongUse, { code: 'wrong-use', message, hint });

/** Which options each command takes, besides --debug. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  inspect: ['json'],
  export: ['json', 'template', 'brand', 'pptx', 'pdf', 'png', 'png-width', 'handout', 'paper', 'csv', 'figures-json', 'out', 'formats', 'only', 'marking', 'occasion', 'language'],
  compare: ['json'],
  verify: ['json', 'article'],
  list: ['json'],
  check: [],
};

/**
 * Reads the words after the program's name. `--json` is a switch everywhere but for export,
 * where it takes a file.
 */
export function readArguments(words: readonly string[]): Outcome<Invocation> {
  const jsonIsSwitch = words.find((word) => !word.startsWith('-')) !== 'export';
  const options = { ...OPTIONS, json: { type: jsonIsSwitch ? 'boolean' : 'string' } } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    return wrong(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
  const { values, positionals } = parsed;
  const debug = values.debug === true;
  const made = (command: CliCommand): Outcome<Invocation> => ({ ok: true, value: { command, debug } });
  if (values.help === true) return made({ name: 'help' });
  if (values.version === true) return made({ name: 'version' });

  const [first, second, ...rest] = positionals;
  const verb = first === 'templates' || first === 'brands' ? second : first;
  const stray = Object.keys(values).find(
    (option) => option !== 'debug' && verb !== undefined && !(TAKES[verb] ?? []).includes(option),
  );
  if (stray !== undefined && verb !== undefined && verb in TAKES) return wrong(`${verb} takes no --${stray}.`);

  switch (first) {
    case undefined:
      return wrong('Nothing was asked for.');
    case 'help':
      return made({ name: 'help' });
    case 'inspect':
      if (second === undefined) return wrong('inspect needs an article file.');
      if (rest.length > 0) return wrong('inspect takes one article at a time.');
      return made({ name: 'inspect', file: second, json: values.json === true });
    case 'compare':
      if (second === undefined || rest[0] === undefined || rest.length > 1) return wrong('compare needs two articles.');
      return made({ name: 'compare', files: [second, rest[0]], json: values.json === true });
    case 'verify':
      if (second === undefined || rest.length > 0) return wrong('verify needs one presentation or PDF.');
      return made({ name: 'verify', file: second, article: values.article ?? null, json: values.json === true });
    case 'templates':
    case 'brands':
      if (second === 'list' && rest.length === 0) return made({ name: 'list', what: first, json: values.json === true });
      if (second === 'check' && rest[0] !== undefined && rest.length === 1) return made({ name: 'check', what: first, file: rest[0] });
      return wrong(`${first} knows ‘list’ and ‘check FILE’.`);
    case 'export': {
      const files = positionals.slice(1);
      if (files.length === 0) return wrong('export needs at least one article file.');
      const { pptx = null, pdf = null, png = null, handout = null, csv = null, 'figures-json': figuresJson = null, out = null } = values;
      const single = pptx ?? pdf ?? png ?? handout ?? csv ?? figuresJson;
      if (out !== null && single !== null) return wrong('--out names a folder for PPTX and PDF; leave the names of single files away.');
      if (out === null && single === null) return wrong('export needs --pptx, --pdf, --png, --handout, --csv, --figures-json or --out.');
      if (out === null && values.formats !== undefined) return wrong('--formats says what --out writes of each article; a single file is named by its own option.');
      const asked = (values.formats ?? BATCH_FORMATS.join()).toLowerCase().split(',').map((format) => format.trim());
      const formats = BATCH_FORMATS.filter((format) => asked.includes(format));
      if (formats.length < new Set(asked).size) return wrong(`--formats takes ${BATCH_FORMATS.join(', ')}, or one of them.`);
      if (files.length > 1 && values.only !== undefined) return wrong('--only picks by ids of one article; it cannot be used with several.');
      const paper = PAPERS.find((name) => name === (values.paper ?? 'a4').toLowerCase());
      if (paper === undefined) return wrong(`There is no paper ‘${values.paper ?? ''}’; it is ${PAPERS.join(' or ')}.`);
      const language = DECK_LANGUAGES.find((name) => name === values.language?.toLowerCase());
      if (values.language !== undefined && language === undefined) return wrong(`--language frames a deck in ${DECK_LANGUAGES.join(' or ')}; without it the article’s own is taken.`);
      const pngWidth = Number(values['png-width'] ?? USUAL_PNG_WIDTH);
      if (!Number.isInteger(pngWidth) || pngWidth < PNG_WIDTHS.least || pngWidth > PNG_WIDTHS.most)
        return wrong(`--png-width is a whole number of pixels from ${PNG_WIDTHS.least} to ${PNG_WIDTHS.most}.`);
      return made({
        name: 'export',
        files,
        template: values.template ?? null,
        brand: values.brand ?? 'group-assurance',
        pptx,
        pdf,
        png,
        pngWidth,
        handout,
        paper,
        csv,
        figuresJson,
        out,
        formats,
        only: values.only === undefined ? null : values.only.split(',').map((id) => id.trim()).filter((id) => id !== ''),
        marking: values.marking ?? null,
        occasion: values.occasion ?? '',
        language: language ?? null,
        report: typeof values.json === 'string' ? values.json : null,
      });
    }
    default:
      return wrong(`There is no command ‘${first}’.`);
  }
}
