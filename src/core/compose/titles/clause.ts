/** A page's title within a sentence: 'Why it happened' → 'why it happened', 'Dates that matter' → 'of dates that matter'. */
export function asClause(title: string): string {
  const within = title.charAt(0).toLowerCase() + title.slice(1).replace(/\?$/, '');
  return /^(?:what|why|how|who|when|where|whether)\b/.test(within) ? within : `of ${within}`;
}
