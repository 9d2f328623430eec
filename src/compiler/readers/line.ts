import * as v from 'valibot';

const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

/** Text from outside as one line: white space and control characters become one space. */
export const Line = v.pipe(
  v.string(),
  v.transform((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()),
);

/** One line with something to see in it: joiners and marks of direction alone are nothing. */
export const Words = v.pipe(
  Line,
  v.check((text) => VISIBLE.test(text), 'must not be empty'),
);
