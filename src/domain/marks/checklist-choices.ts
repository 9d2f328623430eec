/** How a list of checklist items may be grouped, and what of it shown: what an address may ask. */
export const GROUPINGS = ['topic', 'family', 'state', 'item'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const SHOWN = ['left', 'doing', 'done', 'skipped', 'changed'] as const;
export type Shown = (typeof SHOWN)[number];
