import type { Change } from '../command';

/** Adds an article with what was found in it; one whose id is taken changes nothing. */
export const addArticle: Change<'add-article'> = (document, { extraction, choice }) => {
  const { id } = extraction.article;
  if (document.extractions.some(({ article }) => article.id === id)) return document;
  return {
    ...document,
    extractions: [...document.extractions, extraction],
    choices: [...document.choices, { ...choice, article: id }],
  };
};

/** Removes an article and its choice. The deck keeps what it already took from it. */
export const removeArticle: Change<'remove-article'> = (document, { article: id }) => {
  const extractions = document.extractions.filter(({ article }) => article.id !== id);
  if (extractions.length === document.extractions.length) return document;
  const choices = document.choices.filter(({ article }) => article !== id);
  return { ...document, extractions, choices };
};
