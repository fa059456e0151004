import { createContext, useContext } from 'react';

/** The language of what is written in the fields inside: their spelling is checked in it, and a screen reader speaks it. The window's own when absent. */
export const TextLanguage = createContext<string | undefined>(undefined);

export const useTextLanguage = (): string | undefined => useContext(TextLanguage);
