/** The deck slide's id, with '.2' and so on for its continuations. */
export const pageId = (slide: string, index: number): string =>
  index === 0 ? slide : `${slide}.${index + 1}`;
