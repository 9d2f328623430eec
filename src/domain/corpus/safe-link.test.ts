import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeLink, linkHost } from './safe-link.ts';

describe('a link from an archive', () => {
  it.each([
    'https://example.org',
    'https://example.org/',
    'HTTPS://Example.ORG/Path?q=1#part',
    'http://example.org:8080/a@b',
    'http://localhost?x',
    'https://[::1]/',
    'https://bücher.example/straße',
    'https://例え.jp/パス',
    'https://example.org/%0A',
    'mailto:ann@example.org',
    'mailto:ann@example.org?subject=A%20post',
    'mailto:ann@example.org,bob@example.org',
  ])('may be followed: %s', (url) => {
    expect(isSafeLink(url)).toBe(true);
  });

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['a script in capitals', 'JavaScript:alert(1)'],
    ['a script behind a line break', 'java\nscript:alert(1)'],
    ['a script behind a tab', 'java\tscript:alert(1)'],
    ['a script behind a control character', '\u0001javascript:alert(1)'],
    ['a script that looks like the web', 'javascript://https://example.org/%0aalert(1)'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ['a script of another kind', 'vbscript:msgbox(1)'],
    ['a file', 'file:///etc/passwd'],
    ['a blob', 'blob:https://example.org/1'],
    ['a host without a scheme', '//example.org'],
    ['a path', '/posts/1'],
    ['a relative path', 'posts/1'],
    ['a part', '#part'],
    ['a bare name', 'example.org'],
    ['no host', 'https://'],
    ['no host but a path', 'https:///example.org'],
    ['no host but a port', 'https://:80/'],
    ['no slashes', 'https:example.org'],
    ['one slash', 'https:/example.org'],
    ['a user before the host', 'http://user@host'],
    ['a user and a password', 'https://user:secret@example.org/'],
    ['a host that disguises another', 'https://bank.example@evil.example/'],
    ['a backslash', 'https://bank.example\\@evil.example/'],
    ['a host in escapes', 'https://%65vil.example/'],
    ['a host written backwards', 'https://\u202egro.elpmaxe/'],
    ['a space before it', ' https://example.org'],
    ['a space in it', 'https://example.org/a b'],
    ['a line break after it', 'https://example.org/\n'],
    ['a wide space', 'https://example.org/\u00a0'],
    ['mail to nobody', 'mailto:'],
    ['mail to a name without a host', 'mailto:ann'],
    ['mail to a host without a name', 'mailto:@example.org'],
    ['mail to half an address', 'mailto:ann@'],
    ['mail whose address is in the query', 'mailto:?to=ann@example.org'],
    ['another scheme', 'ftp://example.org'],
    ['nothing', ''],
  ])('is refused when it is %s: %j', (_, url) => {
    expect(isSafeLink(url)).toBe(false);
  });

  it('that passes is read by a browser as http, https or mail, without a user', () => {
    const piece = fc.constantFrom(
      ...['http', 'https', 'mailto', 'javascript', ':', '/', '//', '\\', '@', '?', '#', '.', '%'],
      ...['a', 'example.org', '\n', '\t', ' ', '\u0000', '\u202e', '[', ']', '80', ','],
    );
    const link = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    const webLink = link.map((rest) => `https://${rest}`);
    fc.assert(
      fc.property(fc.oneof(link, webLink), (url) => {
        fc.pre(isSafeLink(url) && URL.canParse(url));
        const read = new URL(url);
        expect(['http:', 'https:', 'mailto:']).toContain(read.protocol);
        expect(read.username + read.password).toBe('');
        if (read.protocol !== 'mailto:') expect(read.host).not.toBe('');
      }),
    );
  });
});

describe('what is shown of a link', () => {
  it.each([
    ['https://www.example.org/path?q=1', 'example.org'],
    ['HTTPS://WWW.Example.ORG', 'example.org'],
    ['http://example.org:8080/', 'example.org:8080'],
    ['https://www.com/', 'www.com'],
    ['https://wwwhat.example', 'wwwhat.example'],
    ['mailto:ann@example.org?subject=x', 'ann@example.org'],
  ])('%s is shown as %s', (url, host) => {
    expect(linkHost(url)).toBe(host);
  });
});
