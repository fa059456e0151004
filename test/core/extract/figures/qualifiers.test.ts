import { describe } from 'vitest';
import { cases } from './cases';

describe('Hedges', () => {
  cases([
    ['About 50 boats sank.', 'about 50 boat'],
    ['Around 50 boats sank.', 'about 50 boat'],
    ['Roughly 50 boats sank.', 'about 50 boat'],
    ['Some 50 boats sank.', 'about 50 boat'],
    ['An estimated 50 boats sank.', 'about 50 boat'],
    ['The estimated 50 boats sank.', 'about 50 boat'],
    ['Nearly 50 boats sank.', 'about 50 boat'],
    ['Almost 50 boats sank.', 'about 50 boat'],
    ['~50 boats sank.', 'about 50 boat'],
    ['Over 50 boats sank.', 'over 50 boat'],
    ['More than 50 boats sank.', 'over 50 boat'],
    ['Losses exceeding $50 were noted.', 'over 50 USD'],
    ['>50 boats sank.', 'over 50 boat'],
    ['50+ boats sank.', 'over 50 boat'],
    ['In excess of 50 boats sank.', 'over 50 boat'],
    ['At least 50 boats sank.', 'atleast 50 boat'],
    ['No fewer than 50 boats sank.', 'atleast 50 boat'],
    ['50 or more boats sank.', 'atleast 50 boat'],
    ['Under 50 boats sank.', 'under 50 boat'],
    ['Fewer than 50 boats sank.', 'under 50 boat'],
    ['Less than £50 was left.', 'under 50 GBP'],
    ['Up to 50 boats sank.', 'upto 50 boat'],
    ['As many as 50 boats sank.', 'upto 50 boat'],
    ['As much as $50 was left.', 'upto 50 USD'],
    ['A total of more than 50 boats sank.', 'over 50 boat'],
    ['More than a dozen boats sank.', 'over 12 boat'],
    ['50 boats or so sank.', 'about 50 boat'],
    ['50 boats sank.', '50 boat'],
    ['He was fined over 30 failings.', '30 failing'],
  ]);
});

describe('Ranges', () => {
  cases([
    ['Prices rose 3–5%.', '3..5 %'],
    ['Prices rose 3-5%.', '3..5 %'],
    ['It takes between 10 and 20 days.', '10..20 day'],
    ['It costs £350 to £650.', '350..650 GBP'],
    ['It costs between $5 and 7 billion.', '5000000000..7000000000 USD'],
    ['It costs $5-7 billion.', '5000000000..7000000000 USD'],
    ['It uses 25p to 40p an hour.', '0.25..0.4 GBP/hour'],
    ['Fines range from €10,000 to €50,000.', '10000..50000 EUR'],
    ['It takes two or three weeks.', '2..3 week'],
    ['It takes two to three weeks.', '2..3 week'],
    ['About 5 to 7 million people live there.', '5000000..7000000 person'],
    ['Between 40 and 60 guests came.', '40..60 guest'],
    ['It costs between 20 and 30 per cent of income.', '20..30 %'],
    ['A 10-15 year sentence awaits.', '10..15 year'],
  ]);
});

describe('Changes stay two figures', () => {
  cases([
    ['Arrests rose from 1,000 to 6,558.', '1000 arrest', '6558 arrest'],
    ['Profit was up 12% to £4bn.', '12 %', '4000000000 GBP'],
    ['Revenue fell to £47m from £63m.', '47000000 GBP', '63000000 GBP'],
    ['The rate increased from 4.5% to 6%.', '4.5 %', '6 %'],
    ['The price was cut from $90 to $70.', '90 USD', '70 USD'],
  ]);
});

describe('Numbers that are no figures', () => {
  cases([
    ['It opened on 17 March 2022.'],
    ['It opened on March 17, 2022.'],
    ['It opened in June 2020.'],
    ['It opened in 2020.'],
    ['It opened on 2022-03-17.'],
    ['It opened in the 1990s.'],
    ['It ran in 2019/20.'],
    ['It opened at 9am.'],
    ['It opened at 10:30.'],
    ['It opened at 10.30 p.m.'],
    ['It opened in Q2 and Q3FY23.'],
    ['Ann Lee, 36, was there.'],
    ['A 36-year-old man was there.'],
    ['A girl aged 12 was there.'],
    ['Those aged 18 to 24 were there.'],
    ['Call 020 7946 0000 today.'],
    ['Call 714-555-0100 today.'],
    ['See section 12 and Article 5.'],
    ['He cited Case No. 44.'],
    ['They hold ISO 27001.'],
    ['It supports 5G and 2FA.'],
    ['A Boeing 737 landed.'],
    ['Update to version 2.68 now.'],
    ['The bug is CVE-2024-12345.'],
    ['She came 3rd and he came 21st.'],
    ['Rovers won 2-1 on the night.'],
    ['The FTSE 100 fell.'],
    ['He lives at 10 Station Road.'],
    ['Write to info9@example.org now.'],
    ['See https://example.org/2020/05/17 now.'],
    ['COVID-19 spread.'],
    ['1. Introduction'],
    ['It is a one-time fee.'],
    ['It is a two-factor check.'],
    ['Profits fell in the past three years.'],
    ['It closed two years ago.'],
  ]);
});
