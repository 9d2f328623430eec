/** The keys of the map, which work while it has the focus. They are as KEYS is, and no other page loads them. */
export const MAP_KEYS = {
  walk: { group: 'On the map', says: 'Walk to the nearest topic', keys: ['Arrows'] },
  threads: { group: 'On the map', says: 'Thread before, next thread', keys: ['[', ']'] },
  open: { group: 'On the map', says: 'Open the topic; Space selects it', keys: ['Enter'] },
  back: { group: 'On the map', says: 'Back along the walk', keys: ['Backspace'] },
  zoomIn: { group: 'On the map', says: 'Zoom in', keys: ['+'] },
  zoomOut: { group: 'On the map', says: 'Zoom out', keys: ['-'] },
  fit: { group: 'On the map', says: 'Fit the map', keys: ['0'] },
  fullScreen: { group: 'On the map', says: 'Full screen', keys: ['f'] },
  leave: { group: 'On the map', says: 'Select nothing', keys: ['Esc'] },
} as const;
