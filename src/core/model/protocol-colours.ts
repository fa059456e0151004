/** Label colours of the Traffic Light Protocol 2.0 (https://www.first.org/tlp/), on black. No brand changes them. */
export const PROTOCOL_COLOURS = {
  'TLP:RED': '#FF2B2B',
  'TLP:AMBER': '#FFC000',
  'TLP:AMBER+STRICT': '#FFC000',
  'TLP:GREEN': '#33FF00',
  'TLP:CLEAR': '#FFFFFF',
} as const;

/** What their labels stand on. */
export const PROTOCOL_GROUND = '#000000';
