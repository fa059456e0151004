const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(' ').map((pair) => pair.replace('_', ' ').split(':') as [string, string]));

/** Nouns of something done, with the participle that says it of its object: seizure of cash, cash seized. */
export const EVENTS: ReadonlyMap<string, string> = pairs(
  'seizure:seized seizures:seized freezing:frozen confiscation:confiscated confiscations:confiscated ' +
    'recovery:recovered arrest:arrested arrests:arrested theft:stolen thefts:stolen loss:lost losses:lost ' +
    'sale:sold sales:sold purchase:purchased purchases:purchased acquisition:acquired export:exported ' +
    'exports:exported import:imported imports:imported closure:closed closures:closed destruction:destroyed ' +
    'killing:killed killings:killed murder:murdered deportation:deported deportations:deported ' +
    'detention:detained detentions:detained rescue:rescued release:released delivery:delivered ' +
    'deliveries:delivered construction:built creation:created removal:removed removals:removed ' +
    'cancellation:cancelled cancellations:cancelled payment:paid payments:paid repayment:repaid ' +
    'distribution:distributed production:produced shipment:shipped shipments:shipped transfer:transferred ' +
    'forfeiture:forfeited discovery:discovered identification:identified prosecution:prosecuted ' +
    'conviction:convicted donation:donated donations:donated allocation:allocated approval:approved ' +
    'withdrawal:withdrawn withdrawals:withdrawn investment:invested interception:intercepted ' +
    'evacuation:evacuated displacement:displaced hospitalisation:hospitalised suspension:suspended ' +
    'takedown:taken_down laundering:laundered smuggling:smuggled trafficking:trafficked recall:recalled',
);

/** Past tense of verbs whose object is counted, with the participle: stole, stolen. */
export const ACTIONS: ReadonlyMap<string, string> = pairs(
  'seized:seized froze:frozen frozen:frozen confiscated:confiscated recovered:recovered arrested:arrested ' +
    'detained:detained charged:charged stole:stolen stolen:stolen lost:lost sold:sold bought:bought ' +
    'purchased:purchased acquired:acquired exported:exported imported:imported closed:closed destroyed:destroyed ' +
    'killed:killed murdered:murdered injured:injured wounded:wounded hurt:hurt infected:infected ' +
    'hospitalised:hospitalised hospitalized:hospitalized deported:deported rescued:rescued released:released ' +
    'delivered:delivered built:built created:created removed:removed cancelled:cancelled canceled:canceled ' +
    'paid:paid repaid:repaid spent:spent distributed:distributed produced:produced shipped:shipped ' +
    'transferred:transferred forfeited:forfeited found:found discovered:discovered identified:identified ' +
    'prosecuted:prosecuted convicted:convicted jailed:jailed sentenced:sentenced donated:donated ' +
    'allocated:allocated approved:approved withdrew:withdrawn withdrawn:withdrawn invested:invested ' +
    'intercepted:intercepted evacuated:evacuated displaced:displaced suspended:suspended laundered:laundered ' +
    'smuggled:smuggled trafficked:trafficked recalled:recalled raised:raised earned:earned generated:generated ' +
    'reported:reported recorded:recorded registered:registered confirmed:confirmed issued:issued filed:filed ' +
    'received:received handled:handled treated:treated vaccinated:vaccinated tested:tested screened:screened ' +
    'scored:scored hired:hired recruited:recruited employed:employed dismissed:dismissed fired:fired ' +
    'deployed:deployed launched:launched opened:opened completed:completed blocked:blocked searched:searched ' +
    'raided:raided dismantled:dismantled executed:executed affected:affected exposed:exposed compromised:compromised ' +
    'leaked:leaked hacked:hacked drained:drained siphoned:siphoned sent:sent saved:saved taken:taken took:taken ' +
    'made:made examined:examined inspected:inspected investigated:investigated visited:visited sampled:sampled ' +
    'added:added cut:cut shed:shed axed:axed installed:installed connected:connected ' +
    'flown:flown moved:moved posted:posted extracted:extracted mined:mined refined:refined harvested:harvested planted:planted ' +
    'awarded:awarded granted:granted borrowed:borrowed lent:lent owed:owed claimed:claimed refunded:refunded ' +
    'charged:charged fined:fined imposed:imposed collected:collected banned:banned deleted:deleted ' +
    'downloaded:downloaded signed:signed caught:caught won:won beaten:beaten missed:missed reached:reached',
);

/** Verbs that tie a value to the noun before them. */
export const COPULAS: ReadonlySet<string> = new Set(
  (
    'is are was were be been being became become reached reach reaches hit hits totalled totaled totals stood ' +
    'stands stand amounted amounts came comes averaged averages cost costs costing remained remains numbered numbers ' +
    'exceeded exceeds exceed surpassed topped includes include included comprised measured measures weighed weighs ' +
    'represents represented accounted accounts makes made worth equals equalled has had have valued estimated ' +
    'held holds stayed closed ended finished settled hovered opened began started sits sat stabilised ' +
    'expected forecast projected set listed priced trading traded lasted lasts took takes face faces faced'
  ).split(' '),
);

/** Those that are as often nouns, before another verb: "accounts passed". */
export const NOUNS_TOO: ReadonlySet<string> = new Set(['accounts', 'measures']);

/** Verbs of rising and falling with the noun that says it: rose 5%, rise in. */
export const CHANGE_NOUNS: ReadonlyMap<string, string> = pairs(
  'rose:rise rise:rise rises:rise risen:rise rising:rise increase:increase increased:increase increases:increase ' +
    'increasing:increase grew:growth grow:growth grown:growth growing:growth climbed:rise climbs:rise jumped:jump ' +
    'jumps:jump surged:surge surges:surge soared:rise soars:rise gained:gain gains:gain up:increase higher:increase ' +
    'fell:fall fall:fall falls:fall fallen:fall falling:fall dropped:drop drop:drop drops:drop declined:decline ' +
    'decline:decline declines:decline decreased:decrease decrease:decrease shrank:fall shrunk:fall slumped:slump ' +
    'plunged:plunge slipped:fall eased:fall tumbled:fall sank:fall down:decrease lower:decrease lost:fall ' +
    'improved:improvement improves:improvement worsened:worsening widened:widening narrowed:narrowing cut:cut ' +
    'reduced:reduction doubled:doubling tripled:tripling trebled:trebling quadrupled:quadrupling halved:halving',
);

/** True for a verb form this grammar knows: of doing, being or changing. */
export const isVerb = (lower: string): boolean => COPULAS.has(lower) || ACTIONS.has(lower) || CHANGE_NOUNS.has(lower);
