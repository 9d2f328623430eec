import type { Stage, Topic } from '../corpus/schema.ts';
import { grouped } from '../wording.ts';

/** Why a post stands on a path at its stage: `the newest of 7`. */
export function stageWhy(stage: Stage, { posts }: Topic): string {
  if (posts.length === 1) return 'the only one';
  const of = `of ${grouped(posts.length)}`;
  switch (stage) {
    case 'current':
      return `the newest ${of}`;
    case 'operating':
      return `the one in the middle ${of}`;
    case 'foundational':
      return `the oldest ${of}`;
  }
}
