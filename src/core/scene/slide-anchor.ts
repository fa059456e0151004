/** The id of a slide's section in the HTML and the name of its destination in the PDF. */
export const slideAnchor = (slide: string): string => `slide-${slide}`;
