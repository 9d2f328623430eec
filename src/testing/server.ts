import { setupServer } from 'msw/node';

/** Answers the requests of screen tests; each test says with what, by `server.use(…)`. */
export const server = setupServer();
