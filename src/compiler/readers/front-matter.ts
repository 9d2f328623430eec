import { load } from 'js-yaml';

/** A Markdown file in two: the YAML between `---` lines at its top, and the rest. */
export type FrontMatter =
  | { ok: true; fields: Record<string, unknown>; body: string; bodyLine: number }
  | { ok: false; reason: string };

const FENCED = /^\uFEFF?---[ \t]*\r?\n((?:[\s\S]*?\r?\n)?)---[ \t]*(?:\r?\n|$)/;
/** Nothing, or comments only: to the YAML parser that is no document at all. */
const SAYS_NOTHING = /^(?:[ \t]*(?:#.*)?\r?\n)*$/;

/** `bodyLine` is the number of lines before the body, so that places in it can be counted on. */
export function splitFrontMatter(text: string): FrontMatter {
  const match = FENCED.exec(text);
  if (!match) return { ok: true, fields: {}, body: text, bodyLine: 0 };
  try {
    const yaml = match[1] ?? '';
    const fields = SAYS_NOTHING.test(yaml) ? {} : load(yaml);
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
      return { ok: false, reason: 'the front matter is not a list of names and values' };
    }
    return {
      ok: true,
      fields: fields as Record<string, unknown>,
      body: text.slice(match[0].length),
      bodyLine: match[0].split('\n').length - 1,
    };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { ok: false, reason: `the front matter is not YAML: ${reason}` };
  }
}
