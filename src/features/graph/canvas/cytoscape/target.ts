import type { Target } from '#src/domain/graph/emphasis.ts';
import type { Picture } from '#src/domain/graph/level-of-detail.ts';

/** What of a picture an element of cytoscape stands for. */
export function targetNamed(id: string, picture: Picture): Target | undefined {
  const topic = picture.topics.find((place) => place.id === id);
  if (topic) return { kind: 'topic', place: topic };
  const line = picture.lines.find((each) => each.id === id);
  if (line) return line.edge && { kind: 'line', line };
  const community = picture.communities.find((place) => place.id === id);
  return community && { kind: 'community', place: community };
}
