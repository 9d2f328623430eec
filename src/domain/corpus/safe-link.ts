// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip these inside a scheme
const SKIPPED_BY_BROWSERS = /[\s\u0000-\u001f\u007f]/;
/** A host up to where the path begins; neither empty nor with anything that browsers would rewrite. */
const WEB = /^https?:\/\/(?!:)[^/?#\\@%\s\p{C}]+(?=[/?#]|$)/iu;
const MAIL = /^mailto:[^?@\p{C}]+@[^?\p{C}]+(?:\?|$)/iu;

/**
 * Whether a link from an archive may become an `href`: http and https with a host, and mailto.
 * Anything with white space or control characters is refused, because browsers read past them
 * (`java\nscript:`), and so is a user name before the host, which only serves to disguise it.
 */
export function isSafeLink(url: string): boolean {
  return !SKIPPED_BY_BROWSERS.test(url) && (WEB.test(url) || MAIL.test(url));
}

/** The host that a link leads to, or the mail address; what a reader is shown before following it. */
export function linkHost(url: string): string {
  const web = WEB.exec(url)?.[0];
  if (web) return web.replace(/^https?:\/\/(?:www\.(?=[^.]+\.))?/i, '').toLowerCase();
  return url.replace(/^mailto:/i, '').replace(/\?.*$/, '');
}
