/** Own sentences to fill cases with, plain and of the trade. */
export const sentences: readonly string[] = [
  'Handsets were sold through resellers with a six-month contract and a modified operating system.',
  'Messages left the phone encrypted and were held on servers in one country.',
  'Investigators reached the servers first and read the traffic from there for eleven weeks.',
  'SIM cards came in bulk from a licensed operator, which asked no questions about the end user.',
  'Payments were taken in cash or prepaid vouchers, so no customer record existed at all.',
  'Users were warned by a broadcast message and many handsets were destroyed the same night.',
  'The court held that the interception warrant covered the servers and not each single handset.',
  'Carriers that resell connectivity should expect questions on due diligence and abuse handling.',
];

/** `count` sentences, repeated in turn. */
export const words = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => sentences[(from + index) % sentences.length]).join(
    ' ',
  );
