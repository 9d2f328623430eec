import * as v from 'valibot';

/** A topic, a family and two of these still make an id of a statement (`StatementIdSchema`). */
const LONGEST = 80;

/** The id of a statement or a family as owners and playbooks write it: `own-the-log`. */
export const WrittenId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not an id such as own-the-log'),
  v.maxLength(LONGEST, `must have at most ${LONGEST} characters`),
);
