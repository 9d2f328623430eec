import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Combobox } from './combobox.tsx';

const NAMES = ['Apple', 'Apricot', 'Banana', 'Cherry'];

function Fruit({ clears = false }: { clears?: boolean }) {
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <>
      <Combobox
        label="Fruit"
        chosen={chosen.at(-1) ?? ''}
        clears={clears}
        find={(text) =>
          NAMES.filter((name) => name.toLowerCase().includes(text.toLowerCase())).map((name) => ({
            value: name.toLowerCase(),
            name,
          }))
        }
        onChoose={(value) => setChosen([...chosen, value])}
      />
      <p>chosen: {chosen.join(' ')}</p>
    </>
  );
}

const field = () => screen.getByRole('combobox', { name: 'Fruit' });
const shown = () => screen.queryAllByRole('option').map((option) => option.textContent);
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '');

function setUp(clears?: boolean) {
  render(<Fruit {...(clears !== undefined && { clears })} />);
  return userEvent.setup();
}

describe('a combobox', () => {
  it('is closed until one opens it', async () => {
    const user = setUp();
    expect(field()).toHaveAttribute('aria-expanded', 'false');
    await user.tab();
    expect(shown()).toEqual([]);
    await user.keyboard('{ArrowDown}');
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    expect(shown()).toEqual(NAMES);
  });

  it('narrows the list, goes through it round and round, and takes one by Enter', async () => {
    const user = setUp();
    await user.click(field());
    await user.keyboard('ap');
    expect(shown()).toEqual(['Apple', 'Apricot']);
    expect(active()).toHaveTextContent('Apple');
    await user.keyboard('{ArrowDown}');
    expect(active()).toHaveTextContent('Apricot');
    await user.keyboard('{ArrowDown}');
    expect(active()).toHaveTextContent('Apple');
    await user.keyboard('{ArrowUp}{Enter}');
    expect(screen.getByText('chosen: apricot')).toBeVisible();
    expect(field()).toHaveValue('apricot');
    expect(shown()).toEqual([]);
  });

  it('takes one by a click', async () => {
    const user = setUp();
    await user.click(field());
    await user.click(screen.getByRole('option', { name: 'Banana' }));
    expect(screen.getByText('chosen: banana')).toBeVisible();
  });

  it('keeps what was chosen when one leaves or presses Escape', async () => {
    const user = setUp();
    await user.click(field());
    await user.keyboard('ban{Enter}');
    await user.click(field());
    await user.keyboard('che{Escape}');
    expect(field()).toHaveValue('banana');
    await user.keyboard('xyz');
    await user.tab();
    expect(field()).toHaveValue('banana');
    expect(screen.getByText('chosen: banana')).toBeVisible();
  });

  it('says that nothing has this name, and takes nothing then', async () => {
    const user = setUp();
    await user.click(field());
    await user.keyboard('xyz');
    expect(screen.getByText('Nothing of this name.')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(screen.getByText('chosen:')).toBeVisible();
  });

  it('is empty again after each choice where one chooses several', async () => {
    const user = setUp(true);
    await user.click(field());
    await user.keyboard('ban{Enter}');
    expect(field()).toHaveValue('');
    await user.keyboard('che{Enter}');
    expect(screen.getByText('chosen: banana cherry')).toBeVisible();
  });
});
