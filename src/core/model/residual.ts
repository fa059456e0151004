/** What is left over when everything else has a name: 'Other methods', 'All other', 'The rest'; in German too. */
const RESIDUAL = /^(?:all |any )?others?\b|^(?:the )?(?:rest|remainder)\b|^(?:remaining|miscellaneous|unspecified|not specified)\b|^(?:alle )?(?:übrige|andere|sonstige)[nrs]?\b/iu;

/** Whether a row or label is what is left over: it ranks with nothing that has a name, and stands last. */
export const isResidual = (label: string): boolean => RESIDUAL.test(label.trim());
