// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip these inside a scheme
const SKIPPED_BY_BROWSERS = /[\u0000-\u0020\u007f]/;
const WEB = /^https?:\/\/[^/?#\\@]+/i;
const MAIL = /^mailto:[^?]+@/i;

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
  if (web) return web.replace(/^https?:\/\/(www\.)?/i, '').toLowerCase();
  return url.replace(/^mailto:/i, '').replace(/\?.*$/, '');
}
