import { describe } from 'vitest';
import { cases } from './cases';

describe('A number that leaves its noun unsaid', () => {
  cases([
    ['Of the 62 breaches, 48 concerned shipments to Ruritania and 11 involved payments.', '62 breach', '48 breach', '11 breach'],
    ['Complaints about scam calls to the watchdog fell to 1,320.', '1320 complaint'],
    ['Netherlands: 212', '212'],
    ['Reports of this kind of theft in Kent rose from 87 to 241.', '87 report', '241 report'],
    ['The mill has a night staff of just 14.', '14 person'],
    ['Headcount in dyeing will reach 300.', '300 employee'],
    ['The median team is seven strong.', '7 person'],
    ['Of those held, 14 were women.', '14 woman'],
    ['Twenty suspects were named: 14 were men and six were women.', '20 suspect', '14 man', '6 woman'],
    ['Twelve have been charged and 22 were bailed.', '12 person', '22 person'],
    ['Thirty-one held as ring is broken up.', '31 person'],
    ['By noon, 900 had been flown home.', '900 person'],
    ['Two in five shops reported theft; fewer than 300 called for help.', '0.4 fraction', 'under 300 shop'],
    ['The median is 900 calls; six firms block over 20m.', '900 call', '6 firm', 'over 20000000 call'],
    ['The number of raids, however, was down 5 per cent at 12,300.', '5 %', '12300 raid'],
    ['The number of raids went from 210 in 2021 to 260 in 2022.', '210 raid', '260 raid'],
    ['Lotteries cost £9m from 4,000 complaints, while loans cost £2m from 1,200.', '9000000 GBP', '4000 complaint', '2000000 GBP', '1200 complaint'],
    ['Nine million people were called. Almost half a million, or 5%, rang back.', '9000000 person', 'about 500000 person', '5 %'],
    ['Agents: 28 million registered, 10 million busy every month.', '28000000 agent', '10000000 agent'],
    ['The firm cut its use of brokers from over 1,200 to fewer than 90.', 'over 1200 broker', 'under 90 broker'],
    ['Registered accounts passed 2 billion.', '2000000000 account'],
    ['Active users topped 2 billion.', 'over 2000000000 user'],
    ['There were 148 Chinese and 40 Danish in it.', '148 Chinese', '40 Danish'],
    ['It has 30 British, French and Dutch members.', '30 member'],
    ['He sold 3 Chinese vases.', '3 vase'],
    ['There are two means of escape.', '2 means'],
    ['A score over 100 means a loss.', 'over 100'],
    ['They found five such huts in the north, three in the south and one in the west.', '5 hut', '3 hut', '1 hut'],
  ]);
});

describe('"One" in a list of counts', () => {
  cases([
    ['They held two Kazakhstanis, one Pakistani and one Iraqi.', '2 Kazakhstani', '1 Pakistani', '1 Iraqi'],
    ['They took three cars, one boat and one plane.', '3 car', '1 boat', '1 plane'],
    ['They sent tanks, enough for one battalion, and eight lorries.', '8 lorry'],
    ['At its peak one gang took a quarter of it.', '0.25 fraction'],
  ]);
});

describe('Counts by the time', () => {
  cases([
    ['They made around 12,000 calls a day.', 'about 12000 call/day'],
    ['Each analyst clears some 120 alerts a day against a target of 80.', 'about 120 alert/day', '80 alert'],
    ['It handles 450 cases per month.', '450 case/month'],
    ['It handled 450 cases a year earlier.', '450 case'],
  ]);
});

describe('What an amount is per', () => {
  cases([
    ['It costs €0.9m per large operator.', '900000 EUR/operator'],
    ['It earned $1.37 per diluted share.', '1.37 USD/share'],
    ['They were paid £50 per account opened.', '50 GBP/account'],
    ['It costs £50 per user monthly.', '50 GBP/user'],
    ['It costs £3 per litre wholesale.', '3 GBP/litre'],
  ]);
});
