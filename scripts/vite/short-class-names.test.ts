import { expect, it } from 'vitest';
import { shortClassNames } from './short-class-names.ts';

it('names a class by its file and its own name, the same each time and in each folder', () => {
  const name = shortClassNames('/here');
  const first = name('row', '/here/src/ui/list.module.css');
  expect(first).toMatch(/^_[\w-]{4}$/);
  expect(name('row', '/here/src/ui/list.module.css?used')).toBe(first);
  expect(shortClassNames('/there')('row', '/there/src/ui/list.module.css')).toBe(first);
  expect(name('row', '/here/src/ui/table.module.css')).not.toBe(first);
  expect(name('cell', '/here/src/ui/list.module.css')).not.toBe(first);
});

it('refuses to give two classes one name', () => {
  const name = shortClassNames('/here');
  const many = () => {
    for (let at = 0; at < 100_000; at += 1) name(`class-${at}`, '/here/a.module.css');
  };
  expect(many).toThrow(/^Both a\.module\.css class-\d+ and a\.module\.css class-\d+ would be/);
});
