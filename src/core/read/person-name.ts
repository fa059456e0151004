/** A document's author as a byline: a user name ('admin', 'jdoe') is none; a name of several words is. */
export const personName = (author: string | null): string | null =>
  author && /^\p{Lu}\S* .*\p{Lu}/u.test(author) ? author : null;
