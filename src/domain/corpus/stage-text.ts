import type { Stage } from './schema.ts';

export const STAGE_TEXT: Record<Stage, string> = {
  current: 'current state',
  operating: 'operating middle',
  foundational: 'foundational context',
};
