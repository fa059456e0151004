const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that make the number after them a mere label, whatever follows. */
export const LABELS = words(
  'section sections article articles clause clauses chapter chapters paragraph paragraphs page pages pp version ' +
    'versions v case no nos number № room appendix annex annexe schedule exhibit figure fig table phase stage tier ' +
    'category type grade class level module episode season flight route highway interstate motorway channel rule ' +
    'directive regulation resolution bulletin ref reference id docket claim act iso iec en bs din ieee rfc cve cwe ts tr ' +
    'cvss psalm verse volume vol issue suite apt apartment flat ward department dept precinct item question lot ' +
    'junction exit top s ss cl reg para paras principle principles requirement standard guideline pillar port ports basel scenario option ' +
    'passcode pin password extension ext helpdesk postbox pobox confirmation bluetooth gpt usb hdmi ubuntu firefox chrome linux php nvidia ryzen geforce studio radio channel league ligue formula motel psalms ' +
    'windows android ios iphone ipad galaxy pixel playstation xbox boeing airbus python java',
);

/** Words that label a number only when no counted noun follows it: "day 3", but "each day 30 people". */
export const WEAK_LABELS = words(
  'bullet heading row quote caption note day days week weeks month year unit group round step line gate platform zone sector block floor box part order ' +
    'bill title form formula district region area hotline helpline code postcode zip seat seed lane pier terminal',
);

/** Lists and indices that carry their size in their name. */
export const NUMBERED_NAMES = words(
  'ftse s&p sp fortune big nasdaq nasdaq-100 dax cac nikkei russell dow stoxx nifty sensex asx bse ibex topix kospi ' +
    'msci csi inc global forbes top g goal goals apollo agenda vision expo',
);

/** Words after a house number. */
export const STREETS = words(
  'street st road rd avenue ave lane drive boulevard blvd square place court terrace way crescent close row plaza ' +
    'highway parkway gardens',
);

/** Second halves of hyphenated words in which the number is part of an idiom. */
export const IDIOM_TAILS = words(
  'time times way star stars factor dimensional sided piece pronged tier bit wheel wheeled legged door party size ' +
    'off on to upmanship liner stop handed part speed something ish century up d nil love all under over figure a letter word tone quarter third fifth half prong step percent cents',
);
