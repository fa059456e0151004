const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs that name no thing and that no ending gives away. */
export const VERBS = setOf(
  `accept accepts adds employs comprises amounts affects agreed allow allows appear appears argue argues asks became become began believe believes belong bore
  bought broke brings brought built came carries carry caught charged cites come comes compare consider contains covers cut cutting deny denies describes draw
  drew drive drives drove earn earns eat enforces enters expects experience experiences explain explains face faced faces falls fed fell
  felt fled fly forced fought found gave get gives go goes gone got heard grew grow happen happens hear hears held help helps hid hide hides highlight
  highlights hints hit hold holds hope include includes intend intends involve involves join joins keep keeps kept knew know known launches laid lay lead leads
  leave leaves led left let lets lies live lose lost made maintain maintains make makes mean means meant meet meets met move moves occur offers opens owe owes own owns paid pay pays plays prevent prevents produce protect protects prove proves provide provides publish pursue put puts ran raises reach reaches read reads reads receive
  receives refers refuse relates relied remain remains reported require requires rests rise rises rose runs said sat save saves saw say says scan see
  seek seem seems seen sees sell sells send sends sent sentenced serve serves set shared show showed shown shows sit sits sold spend spends spent spoke stand
  stands starts stay steal steals stole stood suffer suffers suggest suggests swap swaps take taken takes talk talks teach teaches tell tells think thinks thought threaten threatens told took
  travel tried tries try turns understand urge used uses wants warn warns went win wins wish won wore works write writes written wrote yields`,
);

/** Verbs as often as plurals: verbs where what they act on follows ('costs the state', 'plans to'). */
export const EITHER = setOf(
  `cost aims answers calls changes claims controls costs deals demands experiences files fights fines forecasts grants hopes impacts issues lists loans looks loses measures moves names needs offers
  orders plans promises reports results returns reveals reviews rules scores shares shows steps stops studies targets tests trades values views visits votes works`,
);
export const OBJECT_FOLLOWS = /^(?:to|that|the|a|an|his|her|its|their|our|us|them|him|it|how|why|whether|what|every|each|only|just|more|less|up|down)$/;

/** After these a noun phrase may begin ('to' is left out: verbs follow it). */
export const OPENERS = setOf(
  `the a an this these its their his her our your my of in on for with by from between against and or into over under
  through across within without after during about as at per than`,
);

/** After these stands a verb: 'to draw', 'would only lead', 'they teach'. */
export const VERB_FOLLOWS =
  /^(?:to|only|would|could|will|can|may|might|must|should|shall|cannot|did|does|do|.*n['’]t|i|we|you|they|he|she|it|who|which)$/;

/** Words of number belong to figures, not to headings. */
export const NUMBER =
  /^(?:million|billion|trillion|thousands?|hundreds?|dozens?|crore|lakh|[mb]n|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half|quarter|third|double|percent|points?|tonnes?|kilos?|kilograms?|pounds?|euros?|dollars?|EUR|USD|GBP|INR|per|cent|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** Words that count or frame what follows their 'of', which is the thing itself: 'number of phones'. */
export const FRAMES = setOf(
  `amount array average bit bulk bottom cause chance copy copies couple day days degree end extent form group handful heart history idea kind lack lay level list lot majority matter
  member members middle minority most nature number numbers order pair part parts piece pieces place point question range rate rest result scale series set share
  shortage side sign size sort source spate start state sum time times top total type types use value variety victim victims way ways week wave year years`,
);

/** Plurals that stand before a noun as its first part: 'sales department'. After any other plural a small word is its verb. */
export const PLURAL_MODIFIERS = setOf(
  `accounts affairs appeals arms claims communications customs data drugs earnings electronics emissions futures goods human sciences
  irregularities news operations payments pensions permissions politics public relations resources rights sales savings securities services
  shareholders sports standards systems telecommunications telecoms terms tests trades veterans weapons works`,
);

/** The last word of a title before a person's name. */
export const TITLES =
  /^.*\b(?:attorney|minister|president|director|officer|chief|secretary|judge|commissioner|sheriff|executive|spokes(?:man|woman|person)|head|chair(?:man|woman|person)?|manager|analyst|professor|dr|detective|inspector|superintendent|governor|mayor|senator|lawyer|economist|editor)\s+/i;

/** Things so general that a heading made of them says little: 'the company', 'northern states'. */
export const GENERAL = setOf(
  `activities activity area areas cases company companies content country countries customer customers example firm firms information man men
  morning people person persons place places process report reports spokesman spokesperson spokeswoman state states system systems team teams
  thing things user users version woman women words world`,
);
