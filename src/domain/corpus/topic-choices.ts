/** How a list of topics may be ordered, and which cards shown: what an address may ask. */
export const TOPIC_SORTS = ['posts', 'newest', 'name', 'progress'] as const;
export type TopicSort = (typeof TOPIC_SORTS)[number];

export const TOPIC_KINDS = ['full', 'stub'] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];
