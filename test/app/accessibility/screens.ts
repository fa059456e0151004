import { article } from './walk/article';
import { check } from './walk/check';
import { deck } from './walk/deck';
import { editors } from './walk/editors';
import { library } from './walk/library';
import type { Screen } from './walk/screen';

/** Every screen, dialog and menu once, in an order that one session can walk, in any language. */
export const screens: readonly Screen[] = [...library, ...editors, ...article, ...deck, ...check];
