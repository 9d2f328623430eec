/**
 * The radius of a topic on the map, in the units of its position: its area grows with its posts.
 * The layout keeps nodes of this size apart, and whatever draws the map draws them this large.
 */
export function nodeRadius(posts: number): number {
  return 6 + 4 * Math.sqrt(posts);
}
