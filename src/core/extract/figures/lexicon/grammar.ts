const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Closed-class words that end a noun phrase. */
export const STOPPERS = words(
  // prepositions and conjunctions
  'of in on at by to for from with within without across through throughout over under above below between among ' +
    'amongst against about around after before during since until till upon into onto off out up down near per via ' +
    'despite amid amidst versus vs like unlike than as if that which who whom whose when where while whilst because ' +
    'although though unless whereas so and or but nor yet plus including include includes alone inside outside ' +
    'behind beyond beside besides along toward towards concerning regarding worth following based due such except ' +
    // determiners and pronouns
    'a an the this these those it its they their them he his him she her we our us you your i my me there here ' +
    'each every all both any some no none another what how why one ' +
    // auxiliaries and the commonest verbs after a count
    'is are was were be been being am has have had having do does did will would shall should can could may might ' +
    'must not never also only just even still already now then today yesterday tomorrow tonight later earlier ago ' +
    'says said say told tells according remain remains remained went go goes came come comes took take takes made ' +
    'make makes got get gets gave give gives saw see sees found find left leave face faces faced live lived work ' +
    'worked use used using need needs want wants became become died die dies rose fell grew stood ' +
    'involved contained required attended participated survived escaped voted responded favoured favored opposed ' +
    'preferred occurred happened suffered underwent sought lacked followed received showed lost told chose opted ' +
    'knew thought felt began ran held kept brought met led spoke wrote sat won sent wore drew broke chose drove hid ' +
    'again apart together instead respectively altogether overall so far once twice almost nearly mostly mainly ' +
    'largely partly currently recently annually monthly weekly daily hourly yearly nationwide worldwide globally ' +
    'respectively monday tuesday wednesday thursday friday saturday sunday however therefore too very more less most',
);

/** Modifiers that do not change what is counted: left out of the unit. */
export const IDLE_MODIFIERS = words(
  'associated additional new more other further total different main separate various individual single remaining ' +
    'recent existing current previous similar related major minor key big small large larger largest smaller high ' +
    'low top first last next latest initial final extra consecutive successive straight full whole entire certain ' +
    'specific particular possible potential known reported confirmed suspected alleged estimated unique distinct ' +
    'active innocent unsuspecting young old older local national international global foreign own fellow former ' +
    'best worst biggest common prior annual monthly weekly daily net gross overall combined so-called apparent respective',
);

/** Words in -s that are singular, verbs, or no nouns at all. */
export const NOT_PLURAL = words(
  'is was has does says goes its this his us yes as plus minus versus thus perhaps always sometimes across less ' +
    'unless ss gas bus news series politics economics physics mathematics analysis basis crisis virus bonus campus ' +
    'census chorus corpus consensus status surplus focus lens apparatus business process success access progress ' +
    'congress press stress loss class glass mass pass boss cross dress address illness wilderness witness weakness ' +
    'express overseas afterwards towards besides indoors outdoors upwards downwards means chess paris texas james ' +
    'kansas illinois arkansas wales brussels athens los las buenos hours-long receives contains requires provides allows gives gets keeps lets brings begins seems appears happens exists belongs ' +
    'consists depends occurs arises describes explains becomes attends admits denies ' +
    'enters joins seizes agrees seeks urges vows warns threatens sues loses rejects appoints announces confirms reveals ' +
    'unveils acquires considers continues creates declares defends delivers discloses earns employs ensures establishes ' +
    'exceeds extends fails generates hires identifies improves indicates maintains merges mulls nears obtains occupies ' +
    'operates owes pays prepares proposes protects proves publishes pursues reduces refuses regains relies resigns resumes ' +
    'retains saves sells sends serves settles spends stays strengthens struggles succeeds suffers survives suspends tries ' +
    'understands welcomes withdraws writes reaches remembers accuses alleges argues insists hopes thinks ' +
    'recovers covers affects knows believes expects plans wants owns adds tells shows says sees',
);

/** Plurals that are not made with -s, by their singular. Words that do not change stand for themselves. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  (
    'people:person persons:person men:man women:woman children:child feet:foot teeth:tooth geese:goose mice:mouse ' +
    'lives:life wives:wife knives:knife wolves:wolf leaves:leaf thieves:thief halves:half shelves:shelf calves:calf ' +
    'hooves:hoof loaves:loaf selves:self oxen:ox criteria:criterion phenomena:phenomenon bacteria:bacterium ' +
    'data:data media:media dice:die analyses:analysis crises:crisis bases:base diagnoses:diagnosis theses:thesis ' +
    'hypotheses:hypothesis indices:index vertices:vertex matrices:matrix appendices:appendix viruses:virus ' +
    'buses:bus gases:gas bonuses:bonus campuses:campus statuses:status cacti:cactus nuclei:nucleus fungi:fungus ' +
    'stimuli:stimulus alumni:alumnus larvae:larva antennae:antenna staff:staff personnel:personnel crew:crew ' +
    'police:police aircraft:aircraft spacecraft:spacecraft hovercraft:hovercraft sheep:sheep deer:deer fish:fish ' +
    'cattle:cattle swine:swine offspring:offspring species:species series:series headquarters:headquarters ' +
    'livestock:livestock poultry:poultry troops:troop movies:movie cookies:cookie calories:calorie zombies:zombie ' +
    'rookies:rookie ties:tie lies:lie pies:pie dies:die eves:eve shoes:shoe toes:toe canoes:canoe caches:cache ' +
    'headaches:headache clothes:clothes oases:oasis quizzes:quiz heroes:hero echoes:echo vetoes:veto embargoes:embargo torpedoes:torpedo mosquitoes:mosquito mottoes:motto buffaloes:buffalo neuroses:neurosis syntheses:synthesis parentheses:parenthesis emphases:emphasis axes:axe radii:radius foci:focus loci:locus curricula:curriculum memoranda:memorandum referenda:referendum strata:stratum errata:erratum schemata:schema stigmata:stigma metastases:metastasis prognoses:prognosis clientele:client folk:person gentry:person elderly:person homeless:person youth:youth kin:kin wheat:wheat means:means crossroads:crossroads dead:person injured:person ' +
    'wounded:person missing:person infected:person hospitalised:person hospitalized:person ' +
    'taxes:tax boxes:box houses:house cases:case purchases:purchase databases:database causes:cause ' +
    'licences:licence licenses:license offences:offence offenses:offense nurses:nurse horses:horse courses:course ' +
    'expenses:expense responses:response releases:release diseases:disease increases:increase decreases:decrease ' +
    'leases:lease warehouses:warehouse spouses:spouse phrases:phrase vases:vase roses:rose noses:nose hoses:hose ' +
    'doses:dose poses:pose purposes:purpose corpses:corpse collapses:collapse eclipses:eclipse pulses:pulse ' +
    'universes:universe exercises:exercise premises:premises enterprises:enterprise franchises:franchise ' +
    'cruises:cruise bruises:bruise prizes:prize sizes:size breezes:breeze'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
