/**
 * What a single line may be higher than the place that a house's layout gives it, as a share: it stands in the
 * placeholder's insets, in the middle or at an edge, and nothing of it is cut.
 */
export const lineOver = 0.4;
