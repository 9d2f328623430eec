/** The sections of a card in their order: their anchors and their headings. */
export const CARD_HEADINGS = {
  definition: { id: 'definition', title: 'Definition' },
  claims: { id: 'key-claims', title: 'Key claims' },
  checklist: { id: 'practical-checklist', title: 'Practical checklist' },
  failureModes: { id: 'failure-modes', title: 'Failure modes' },
  path: { id: 'suggested-reading-path', title: 'Suggested reading path' },
  related: { id: 'related-posts', title: 'Related posts' },
  references: { id: 'references', title: 'References' },
} as const;
