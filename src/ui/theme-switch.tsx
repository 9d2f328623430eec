import { type IconNode, Monitor, Moon, Sun } from 'lucide';
import { useLayoutEffect, useState } from 'react';
import { Icon } from './icon.tsx';
import { chooseTheme, currentTheme, followTheme, THEMES, type Theme } from './theme.ts';
import styles from './theme-switch.module.css';

const CHOICES: Record<Theme, { name: string; icon: IconNode }> = {
  system: { name: 'System', icon: Monitor },
  light: { name: 'Light', icon: Sun },
  dark: { name: 'Dark', icon: Moon },
};

/** Answers from the first paint on: until the app does, public/before-paint.js shows what is chosen. */
export function ThemeSwitch() {
  // A page written at build time cannot know the choice, and is taken over as it was written; which
  // choice looks chosen is told by the theme itself, and so is right from the first paint.
  const [theme, setTheme] = useState<Theme>('system');
  useLayoutEffect(() => {
    setTheme(currentTheme());
    return followTheme(setTheme);
  }, []);
  return (
    <fieldset className={styles['switch']}>
      <legend className="visually-hidden">Theme</legend>
      {THEMES.map((choice) => {
        const { name, icon } = CHOICES[choice];
        return (
          <label
            key={choice}
            className={styles['choice']}
            data-choice={choice}
            title={`${name} theme`}
          >
            <input
              type="radio"
              // What public/before-paint.js goes by.
              name="theme"
              value={choice}
              checked={choice === theme}
              onChange={() => chooseTheme(choice)}
            />
            <Icon of={icon} size={16} />
            <span className="visually-hidden">{name}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
