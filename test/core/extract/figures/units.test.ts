import { describe } from 'vitest';
import { cases } from './cases';

describe('Money', () => {
  cases([
    ['The bridge cost EUR740mn.', '740000000 EUR'],
    ['The bridge cost €740 million.', '740000000 EUR'],
    ['The bridge cost 740m euros.', '740000000 EUR'],
    ['The bridge cost US$1.5bn.', '1500000000 USD'],
    ['The bridge cost A$20 million.', '20000000 AUD'],
    ['The bridge cost AUD 20 million.', '20000000 AUD'],
    ['The bridge cost NZ$3,000.', '3000 NZD'],
    ['The bridge cost 4.3 million pounds.', '4300000 GBP'],
    ['The bridge cost £30m and 45m.', '30000000 GBP', '45000000 GBP'],
    ['The ride costs 28p.', '0.28 GBP'],
    ['The ride costs 50 cents.', '0.5 USD'],
    ['The ride costs Rs. 40.', '40 INR'],
    ['The ride costs ₹40.', '40 INR'],
    ['They hid 12 bitcoins.', '12 BTC'],
    ['They hid 3.5 BTC.', '3.5 BTC'],
    ['The bridge cost 2 million Canadian dollars.', '2000000 CAD'],
    ['The bridge cost 2 million Swiss francs.', '2000000 CHF'],
    ['The bridge cost 5 billion yen.', '5000000000 JPY'],
    ['It made a loss of -$5m.', '-5000000 USD'],
    ['The firm faces a $5-million fine.', '5000000 USD'],
    ['The firm paid $2,500 USD.', '2500 USD'],
    ['The firm paid HK$9 million.', '9000000 HKD'],
    ['He won R500 000.', '500000 ZAR'],
    ['He won ₦5m.', '5000000 NGN'],
    ['The council owes 800 pounds of debt.', '800 GBP'],
  ]);
});

describe('Percentages', () => {
  cases([
    ['Support fell by 5%.', '5 %'],
    ['Support fell by 5 per cent.', '5 %'],
    ['Support fell by 5 percent.', '5 %'],
    ['Support fell by three percentage points.', '3 percentage point'],
    ['Support fell by 24 basis points.', '24 basis point'],
    ['Support fell by 24bps.', '24 basis point'],
    ['Growth was -0.4%.', '-0.4 %'],
    ['Growth was \u22120.4%.', '-0.4 %'],
    ['Support stood at 10, 20 and 30 per cent.', '10 %', '20 %', '30 %'],
    ['It offers a 15-percent discount.', '15 %'],
  ]);
});

describe('Measures', () => {
  cases([
    ['The lorry held 3.3 tonnes of salt.', '3.3 tonne'],
    ['The lorry held 40kg of salt.', '40 kilogram'],
    ['The bag held 800 pounds of salt.', '800 pound'],
    ['The pipe is 12km long.', '12 kilometre'],
    ['The pipe is 12 miles long.', '12 mile'],
    ['The estate covers 300 hectares.', '300 hectare'],
    ['The estate covers 2.5 sq km.', '2.5 square kilometre'],
    ['The tank holds 400 litres.', '400 litre'],
    ['The term is three months.', '3 month'],
    ['It is a six-month contract.', '6 month'],
    ['The disk holds 500GB.', '500 gigabyte'],
    ['The farm makes 40 MW.', '40 megawatt'],
    ['Winds reached 120 kph.', '120 kilometre/hour'],
    ['Winds reached 75mph.', '75 mile/hour'],
    ['He was jailed for 37 years and 4 months.', '37.3333333333333 year'],
    ['He ran for two hours, 15 minutes.', '2.25 hour'],
    ['Temperatures hit 41°C.', '41 degree Celsius'],
    ['Temperatures fell to -12 degrees Celsius.', '-12 degree Celsius'],
    ['It has a 48MP camera.', '48 megapixel'],
    ['The pool is 50m long.', '50 metre'],
    ['Output was 31.4m tonnes from 24m acres.', '31400000 tonne', '24000000 acre'],
    ['The list fell to 7.4m.', '7400000'],
    ['The river rose to 5.5m.', '5.5 metre'],
  ]);
});

describe('Rates', () => {
  cases([
    ['Staff earn £12 an hour.', '12 GBP/hour'],
    ['The dividend is Rs 5 per share.', '5 INR/share'],
    ['Oil rose to $80 a barrel.', '80 USD/barrel'],
    ['Rent is €900/month.', '900 EUR/month'],
    ['The plan costs $10 per month.', '10 USD/month'],
    ['The plan costs $10 each month.', '10 USD'],
    ['Rooms start at $99 per person per night.', 'atleast 99 USD/person'],
    ['It pumps 500 litres per second.', '500 litre/second'],
    ['It made £3m a year earlier.', '3000000 GBP'],
  ]);
});

describe('Counted nouns', () => {
  cases([
    ['Police found 923 weapons and 2,800 fake profiles.', '923 weapon', '2800 fake profile'],
    ['The raid led to 1,000 associated arrests.', '1000 arrest'],
    ['About 1.2 million people voted.', 'about 1200000 person'],
    ['Nine women and three children were hurt.', '9 woman', '3 child'],
    ['The party won 18 out of 26 states.', '18 state', '26 state'],
    ['Officers held six suspects: four in Leeds and two in York.', '6 suspect', '4 suspect', '2 suspect'],
    ['He faces one fraud count and three theft counts.', '1 fraud count', '3 theft count'],
    ['One employee left.'],
    ['It is one of the best.'],
    ['At least one other minister knew.', 'atleast 1 minister'],
    ['The seven-member panel met.', '7 member'],
    ['The fleet has 40 aircraft and 300 staff.', '40 aircraft', '300 staff'],
    ['There were 12 Spanish fishing boats.', '12 fishing boat'],
    ['It has 1,200 sales agents.', '1200 sales agent'],
    ['Teams from 14 countries took part.', '14 country'],
    ['They lost 300 lives.', '300 life'],
    ['The number of cases rose to 512.', '512 case'],
    ['Over 400 passengers\u2019 bags were lost.', 'over 400 bag'],
    ['Twelve credit and debit cards were found.', '12 card'],
    ['More than 6,000 Know Your Client (KYC) files vanished.', 'over 6000 file'],
    ['It sent 17 WHO staff home.', '17 staff'],
    ['It held five Far East-based fairs.', '5 fair'],
    ['About 5,000 of the cuts are in Kent.', 'about 5000 cut'],
    ['The storm killed 57 people and hurt 3,000 others.', '57 person', '3000 person'],
    ['The crash left 17 dead and 34 injured.', '17 person', '34 person'],
    ['It reported 40 cases (12 deaths) in Hull, (9/3) in Leeds and (1/1) in York.', '40 case', '12 death', '9 case', '3 death', '1 case', '1 death'],
    ['The hall held 4, 7 and 9 concerts.', '4 concert', '7 concert', '9 concert'],
    ['The customer base grew to 3.6 million.', '3600000 customer'],
    ['The death toll rose to 149.', '149 death'],
    ['A total of 480 contacts (5 in Hull, 475 in York) were traced.', '480 contact', '5 contact', '475 contact'],
    ['The firm sold 46 million Nova 15 handsets.', '46000000 handset'],
    ['It has 65,627 ATMs.', '65627 ATM'],
    ['It fell to 1,853 staff (down from 1,901 a year earlier).', '1853 staff', '1901 staff'],
  ]);
});
