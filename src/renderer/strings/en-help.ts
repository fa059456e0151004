/** The help page: the three steps, then what stands on slides, then the keys. */
export const help = {
  title: 'How Lectern works',
  back: 'Back',
  contents: 'On this page',
  lead: 'From an article to a deck that a committee can rely on, in three steps. Everything happens on this computer.',
  steps: [
    {
      name: 'Article',
      text: [
        'Open, paste or drop an article, press release or report. Every figure is underlined where it stands, with its unit and its “over” or “about”.',
        'Tick what the committee needs. Point at a figure on either side and the other lights up.',
        'A figure read wrongly is corrected with its pencil; one that was missed is added by selecting it in the text.',
      ],
    },
    {
      name: 'Deck',
      text: [
        'The template asks the article for figures by what they mean and builds the deck; it says what it found and what it did not.',
        'Click a text on a slide to write in it. Type a number and the article’s figures are offered, with their sources.',
        'Words in brackets are prompts: only you know what belongs there. Nothing is invented.',
      ],
    },
    {
      name: 'Check & export',
      text: [
        'Findings say in plain words what a critical reader would ask; each leads to its slide.',
        'A number that is neither in the article, nor computed from it, nor vouched for by you is a finding.',
        'Export PowerPoint with native charts, or PDF. The file is opened again and checked.',
      ],
    },
  ],
  pictures: {
    article: 'Drawing: an article with two figures underlined, and the list of figures beside it, two of them ticked.',
    deck: 'Drawing: slides in a row on the left, one slide at full size, its title being edited.',
    export: 'Drawing: a list of findings, two in order and one to look at, and the files written.',
  },
  qualifiersHeading: 'What stands before a number',
  qualifiers: [
    { sign: 'over', means: 'The source says “more than” or “over”: the true number is higher.' },
    { sign: 'about, est.', means: 'An estimate or a rounded number. In charts it is hatched.' },
    { sign: 'up to', means: 'An upper bound. In charts its end is open.' },
    { sign: 'at least', means: 'A lower bound.' },
    { sign: '18–25', means: 'A range. It stays a range; no middle is made up.' },
  ],
  signsHeading: 'What else stands on slides',
  signs: [
    { sign: '¹', means: 'Leads to the exact words in the list of sources.' },
    { sign: 'Reported', means: 'Someone’s claim, not an established fact.' },
    { sign: 'Our judgement', means: 'Your house’s view; the source does not say so.' },
    { sign: 'DRAFT', means: 'Something must be settled before this goes before anyone.' },
  ],
  markingsHeading: 'Markings: the Traffic Light Protocol',
  markings: [
    { sign: 'TLP:RED', means: 'For the people in the room only.' },
    { sign: 'TLP:AMBER+STRICT', means: 'For your own organisation only, as far as needed.' },
    { sign: 'TLP:AMBER', means: 'For your organisation and its clients, as far as needed.' },
    { sign: 'TLP:GREEN', means: 'For your community; not for the public.' },
    { sign: 'TLP:CLEAR', means: 'For everyone.' },
  ],
  keysHeading: 'Keys',
  keys: {
    new: 'New briefing',
    openArticle: 'Open an article',
    openBriefing: 'Open a briefing',
    save: 'Save',
    undo: 'Undo',
    redo: 'Redo',
    steps: 'Article, Deck, Check & export',
    move: 'Move the selected slide',
    duplicate: 'Duplicate the selected slide',
    remove: 'Delete the selected slide',
    rename: 'Rename, in the library',
    menu: 'Menu of what has the focus',
    help: 'This page',
  },
};
