/**
 * What a page says to the worker that keeps the site for reading without a network: that it may answer
 * it, if it is of the same version, or that a version which waits may take over.
 */
export type PageMessage = { kind: 'answer-me'; version: string } | { kind: 'take-over' };
