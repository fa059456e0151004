/** Groups that hold no words of the text; those marked `\*` and unknown are passed over as well. */
export const SKIPPED: ReadonlySet<string> = new Set(
  `annotation atnauthor atndate atnicn atnid atnparent atnref atntime atrfend atrfstart background bkmkend bkmkstart colortbl
  datafield datastore do docvar falt fldinst fontemb fontfile footer footerf footerl footerr ftncn ftnsep ftnsepc generator header headerf headerl
  headerr htmltag keywords latentstyles leveltext levelnumbers listoverridetable listpicture listtable mmathPr nextfile nonesttables object objdata
  operator panose passwordhash pict pnseclvl private protusertbl revtbl rsidtbl shpinst sn sp sv template tc themedata colorschememapping userprops wgrffmtfilter
  xe xmlnstbl xmlopen`.split(/\s+/),
);

/** Marked `\*`, and yet part of the text or of what is known of it. */
export const KEPT: ReadonlySet<string> = new Set(['shptxt', 'shppict', 'pntext', 'listtext', 'cs', 'ds', 'ts', 'pn', 'fldrslt']);

/** Words that stand for a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t', line: '\n', softline: '\n', lbr: '\n', emdash: '—', endash: '–', emspace: ' ', enspace: ' ', qmspace: ' ', lquote: '‘', rquote: '’',
  ldblquote: '“', rdblquote: '”', bullet: '•', zwj: '', zwnj: '', ltrmark: '', rtlmark: '',
};

/** Symbols that stand for a character; an optional hyphen is none. */
export const SYMBOLS: Readonly<Record<string, string>> = { '~': '\u00A0', _: '\u2011', '-': '', '{': '{', '}': '}', '\\': '\\' };
