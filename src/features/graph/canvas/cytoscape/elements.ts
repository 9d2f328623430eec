import type { ElementDefinition } from 'cytoscape';
import type { Ground } from '../ground.ts';

/** What cytoscape is to hold of a ground, by id: nodes before the edges that need them. */
export type Elements = ReadonlyMap<string, Element>;

export type Element = {
  group: 'nodes' | 'edges';
  classes: string;
  data: Readonly<Record<string, string | number>>;
  position: { x: number; y: number };
};

const NOWHERE = { x: 0, y: 0 };

export function elementsOf({ discs, dots, strokes }: Ground): Elements {
  const elements = new Map<string, Element>();
  for (const [dotsOfKind, classes] of [
    [discs, 'disc'],
    [dots, 'topic'],
  ] as const) {
    for (const { id, x, y, radius, fill, fillAlpha, stroke, strokeWidth, alpha } of dotsOfKind) {
      const data = { size: 2 * radius, fill, fillAlpha, stroke, strokeWidth, alpha };
      elements.set(id, { group: 'nodes', classes, data, position: { x, y } });
    }
  }
  for (const { id, line, width, colour, alpha } of strokes) {
    const data = { source: line.a.id, target: line.b.id, width, colour, alpha };
    elements.set(id, { group: 'edges', classes: '', data, position: NOWHERE });
  }
  return elements;
}

export function definitionOf(id: string, { group, classes, data, position }: Element) {
  const definition: ElementDefinition = { group, classes, data: { id, ...data } };
  return group === 'nodes' ? { ...definition, position: { ...position } } : definition;
}

/** Whether two elements of one id look and lie the same. */
export function isSame(one: Element, other: Element): boolean {
  if (one.position.x !== other.position.x || one.position.y !== other.position.y) return false;
  for (const key in one.data) if (one.data[key] !== other.data[key]) return false;
  return true;
}
