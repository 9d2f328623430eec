/**
 * The radius of a topic on the map, in the units of its position: its area grows with its posts.
 * The layout keeps nodes of this size apart, and whatever draws the map draws them this large.
 */
export function nodeRadius(posts: number): number {
  return 6 + 4 * Math.sqrt(posts);
}

/** The width of the line of an edge, in the same units. A very heavy edge is no beam. */
export function edgeWidth(weight: number): number {
  return Math.min(9, 0.4 + 0.9 * weight);
}

/**
 * By how much nodes and lines are larger than their units say: seen from afar they would vanish,
 * seen from near they would cover their surroundings. They grow with the zoom, but slower.
 */
export function sizeScale(zoom: number): number {
  return Math.min(1.6, Math.max(0.4, (0.7 / zoom) ** 0.4));
}
