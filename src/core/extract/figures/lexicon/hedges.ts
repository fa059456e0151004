import type { Qualifier } from '../../../model/figure';

/** A hedge that stands directly before the number; several words are joined by a space. */
export const HEDGES_BEFORE: ReadonlyMap<string, Qualifier> = new Map(
  (
    [
      [
        'about',
        'about,around,roughly,approximately,approx,approx.,some,estimated,an estimated,est.,est,circa,c.,ca.,~,≈,close to,' +
          'closer to,near,nearly,almost,virtually,practically,in the region of,somewhere around,something like,' +
          'in the order of,of the order of,or so,broadly,more or less,' +
          'perhaps,maybe,possibly,probably,just about,just shy of,just short of,upwards of about,approaching,an approximate,a rough,rund,etwa,ungefähr,zirka,annähernd,nahezu,beinahe,fast,knapp,schätzungsweise,geschätzt,geschätzte,geschätzten',
      ],
      [
        'over',
        'over,more than,exceeding,exceeded,exceeds,exceed,above,greater than,larger than,higher than,upwards of,upward of,' +
          'in excess of,>,just over,well over,slightly more than,north of,longer than,topping,topped,tops,surpassing,' +
          'surpassed,well above,just above,beyond,mehr als,über,gut',
      ],
      [
        'under',
        'under,less than,fewer than,below,<,just under,well under,slightly less than,lower than,smaller than,shorter than,' +
          'no more than half,south of,well below,just below,not quite,a little under,weniger als,unter',
      ],
      ['upto', 'up to,as many as,as much as,at most,no more than,not more than,a maximum of,as high as,as long as,as big as,≤,maximum of,up to a maximum of,capped at,as late as,as far as,bis zu,höchstens,maximal'],
      [
        'atleast',
        'at least,no fewer than,no less than,not less than,as little as,as few as,a minimum of,minimum of,≥,as low as,starting at,starting from,start at,start from,starts at,starts from,started at,at the very least,mindestens,wenigstens,nicht weniger als',
      ],
    ] as const
  ).flatMap(([qualifier, phrases]) => phrases.split(',').map((phrase): [string, Qualifier] => [phrase, qualifier])),
);

/** A hedge that stands directly behind the number and its noun. */
export const HEDGES_AFTER: ReadonlyMap<string, Qualifier> = new Map([
  ['or more', 'atleast'],
  ['and more', 'atleast'],
  ['and above', 'atleast'],
  ['or above', 'atleast'],
  ['or higher', 'atleast'],
  ['or longer', 'atleast'],
  ['or so', 'about'],
  ['or thereabouts', 'about'],
  ['or less', 'upto'],
  ['or fewer', 'upto'],
  ['or under', 'upto'],
  ['at least', 'atleast'],
  ['at most', 'upto'],
  ['plus', 'over'],
  ['- plus', 'over'],
  ['- odd', 'about'],
  ['+', 'over'],
]);

/** Words that may stand between a hedge and its number. */
export const HEDGE_FILLERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'total', 'of', 'another', 'further', 'additional', 'whopping', 'record', 'staggering', 'combined', 'average']);
