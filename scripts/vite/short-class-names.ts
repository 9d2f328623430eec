import { createHash } from 'node:crypto';
import path from 'node:path';

/** As many characters tell some thousand classes apart; whether they do is looked at. */
const LENGTH = 4;

/**
 * Names for the classes of CSS modules that are the same in every build: class names stand in scripts,
 * styles and pages, and what is random in them cannot be compressed.
 *
 * @param root what the files are named from.
 * @throws when two classes would get one name: one more character, then.
 */
export function shortClassNames(root: string): (local: string, file: string) => string {
  const owners = new Map<string, string>();
  return (local, file) => {
    const [from = file] = file.split('?');
    const owner = `${path.relative(root, from).split(path.sep).join('/')} ${local}`;
    const name = `_${createHash('sha256').update(owner).digest('base64url').slice(0, LENGTH)}`;
    const other = owners.get(name) ?? owner;
    if (other !== owner) throw new Error(`Both ${other} and ${owner} would be the class ${name}.`);
    owners.set(name, owner);
    return name;
  };
}
