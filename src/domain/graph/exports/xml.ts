// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what XML refuses
const REFUSED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** Half of a surrogate pair alone. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as it stands in XML 1.0, in an element or in quotation marks: what it cannot hold becomes �.
 * White space is written as a reference, since parsers change it in attributes.
 */
export function xmlText(text: string): string {
  return text
    .replace(REFUSED, '\ufffd')
    .replace(HALVES, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** An element with its attributes, in their order, and what is in it. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  ...inside: string[]
): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'string' ? xmlText(value) : value}"`)
    .join('');
  return inside.length === 0
    ? `<${name}${given}/>`
    : `<${name}${given}>${inside.join(inside.every((each) => each.startsWith('<')) ? '\n' : '')}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
