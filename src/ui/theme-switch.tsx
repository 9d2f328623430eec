import { Monitor, Moon, Sun } from 'lucide-react';
import { useId, useLayoutEffect, useState } from 'react';
import { chooseTheme, currentTheme, followTheme, THEMES, type Theme } from './theme.ts';
import styles from './theme-switch.module.css';

const CHOICES: Record<Theme, { name: string; Icon: typeof Sun }> = {
  system: { name: 'System', Icon: Monitor },
  light: { name: 'Light', Icon: Sun },
  dark: { name: 'Dark', Icon: Moon },
};

export function ThemeSwitch() {
  // A page written at build time cannot know the choice, and is taken over as it was written; which
  // choice looks chosen is told by the theme itself, and so is right from the first paint.
  const [theme, setTheme] = useState<Theme>('system');
  useLayoutEffect(() => {
    setTheme(currentTheme());
    return followTheme(setTheme);
  }, []);
  const group = useId();
  return (
    <fieldset className={styles['switch']}>
      <legend className="visually-hidden">Theme</legend>
      {THEMES.map((choice) => {
        const { name, Icon } = CHOICES[choice];
        return (
          <label
            key={choice}
            className={styles['choice']}
            data-choice={choice}
            title={`${name} theme`}
          >
            <input
              type="radio"
              name={group}
              checked={choice === theme}
              onChange={() => chooseTheme(choice)}
            />
            <Icon size={16} aria-hidden="true" />
            <span className="visually-hidden">{name}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
