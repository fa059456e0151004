const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PERSONS = words(
  'person people man men woman women child children boy boys girl girls baby adult adult teenager youth infant toddler ' +
    'pensioner suspect defendant victim offender prisoner inmate detainee convict fugitive accomplice witness juror judge ' +
    'officer policeman policewoman soldier troop fighter militant rebel gunman civilian hostage migrant refugee passenger ' +
    'driver motorist cyclist pedestrian resident citizen national villager tourist visitor guest fan spectator student pupil ' +
    'teacher worker employee staff official minister lawmaker senator member delegate voter candidate patient doctor nurse ' +
    'medic survivor casualty donor volunteer participant respondent customer client user subscriber borrower consumer ' +
    'shareholder investor trader farmer fisherman fisherwoman sailor seafarer pilot firefighter rescuer paramedic protester ' +
    'demonstrator activist journalist lawyer prosecutor expert scientist researcher engineer player athlete swimmer runner ' +
    'graduate applicant parent mother father sister brother son daughter relative friend neighbour neighbor widow orphan ' +
    'claimant tenant trafficker dealer smuggler fraudster scammer hacker gambler user stranger individual recruit',
);

/** True for a singular noun (or its last word) that names a person. */
export const isPerson = (unit: string): boolean => PERSONS.has(unit.slice(unit.lastIndexOf(' ') + 1));

/** What is done to persons, or what they do, where the number leaves the noun unsaid: "killed 12", "14 injured". */
export const PERSONAL = words(
  'kill kills killed killing injure injures injured injuring wound wounds wounded wounding hurt hurting arrest arrests ' +
    'arrested arresting detain detained detaining jailed imprisoned sentenced convicted acquitted hospitalised hospitalized ' +
    'died die dies dead fled drowned infected displaced evacuated deported rescued freed released repatriated flown executed hanged ' +
    'beheaded shot stabbed abducted kidnapped trapped stranded homeless missing unaccounted employs employed employing ' +
    'hired recruited vaccinated survived charged fined bailed remanded indicted extradited sacked quarantined interviewed questioned prosecuted work works worked live lives lived voted walked ' +
    'attended queued gathered marched applied enrolled quit resigned retired protested cheered fainted perished',
);

/** Bodies of persons that are numbered: a crowd of 5,000, a family of six. */
export const GROUPS = words(
  'crowd team family group gang audience congregation delegation squad crew force staff workforce population party ' +
    'garrison army jury household band pair trio panel class cohort',
);
