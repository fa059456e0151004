import { Parser } from 'htmlparser2';

/** Raised by less than this, in half-points, is a matter of type-setting. */
const RAISED = 4;

/** What a style or a run says of its words. */
interface Look {
  hidden: boolean;
  raised: boolean;
}

/** Word's "on": the attribute is left out, or says so. */
const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off|none)$/i.test(value);

/**
 * The XML of a document without the runs that Word does not show (hidden text: editors' notes, answers,
 * old wording), and with runs that are raised by hand marked as superscripts, so that a footnote mark
 * never joins the number before it.
 *
 * @param hiddenStyles ids of styles whose words are hidden
 */
export function shownWords(xml: string, hiddenStyles: ReadonlySet<string>): string {
  if (hiddenStyles.size === 0 && !/<w:(?:vanish|position)\b/.test(xml)) return xml;
  const pieces: string[] = [];
  let kept = 0;
  let run: { readonly start: number; readonly look: Look; propertiesEnd: number } | null = null;
  let paragraphHidden = false;
  let within = '';
  const parser = new Parser(
    {
      onopentag(name, { 'w:val': value }) {
        if (name === 'w:p') paragraphHidden = false;
        else if (name === 'w:pStyle') paragraphHidden = hiddenStyles.has(value ?? '');
        else if (name === 'w:r') run = { start: parser.startIndex, look: { hidden: paragraphHidden, raised: false }, propertiesEnd: -1 };
        else if (name === 'w:rPr') within = name;
        else if (run !== null && within === 'w:rPr') apply(run.look, name, value, hiddenStyles);
      },
      onclosetag(name) {
        if (name === 'w:rPr') {
          within = '';
          if (run !== null) run.propertiesEnd = parser.startIndex;
        } else if (name === 'w:r' && run !== null) {
          if (run.look.hidden) {
            pieces.push(xml.slice(kept, run.start));
            kept = parser.endIndex + 1;
          } else if (run.look.raised && run.propertiesEnd > 0) {
            pieces.push(xml.slice(kept, run.propertiesEnd), '<w:vertAlign w:val="superscript"/>');
            kept = run.propertiesEnd;
          }
          run = null;
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return pieces.length === 0 ? xml : `${pieces.join('')}${xml.slice(kept)}`;
}

function apply(look: Look, name: string, value: string | undefined, hiddenStyles: ReadonlySet<string>): void {
  if (name === 'w:vanish') look.hidden = isOn(value);
  else if (name === 'w:rStyle' && hiddenStyles.has(value ?? '')) look.hidden = true;
  else if (name === 'w:position') look.raised = Number(value) >= RAISED;
}

/** The styles of a document whose words are hidden, by their ids. */
export function hiddenStylesOf(styles: string): ReadonlySet<string> {
  const hidden = new Set<string>();
  if (!styles.includes('<w:vanish')) return hidden;
  for (const [, id = '', body = ''] of styles.matchAll(/<w:style\b[^>]{0,400}?\bw:styleId="([^"]{1,200})"[^>]{0,400}>([\s\S]{0,20000}?)<\/w:style>/g)) {
    const vanish = /<w:vanish(?:\s+w:val="([^"]*)")?\s*\/>/.exec(body);
    if (vanish !== null && isOn(vanish[1])) hidden.add(id);
  }
  return hidden;
}
