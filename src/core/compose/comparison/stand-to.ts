import type { Quantity } from '../../model/figure';

type Ends = readonly [low: number, high: number];

/** How far a rounded or hedged number may stand from what it rounds. */
const ABOUT = 0.05;
/** Who writes "over 200" would not mean 300. */
const OVER = 0.25;

/** What a source's number leaves open: 'over 200' is from 200 to a quarter more, 'about 40' is 38 to 42. */
function endsOf({ value, valueHigh, qualifier }: Quantity): Ends {
  const size = Math.abs(value);
  switch (qualifier) {
    case 'exact':
    case 'range':
      return [value, valueHigh ?? value];
    case 'about':
      return [value - size * ABOUT, (valueHigh ?? value) + size * ABOUT];
    case 'over':
    case 'atleast':
      return [value, (valueHigh ?? value) + size * OVER];
    case 'under':
    case 'upto':
      return [value - size * OVER, valueHigh ?? value];
  }
}

/** True when two numbers can both be right, each read as it is qualified; `slack` widens both, as a share. */
export function canAgree(one: Quantity, other: Quantity, slack = 0): boolean {
  const [a, b] = [endsOf(one), endsOf(other)];
  const widen = slack * Math.max(Math.abs(a[1]), Math.abs(b[1]));
  return Math.max(a[0], b[0]) <= Math.min(a[1], b[1]) + widen;
}
