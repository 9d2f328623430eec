import { Monitor, Moon, Sun } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { chooseTheme, currentTheme, followTheme, THEMES, type Theme } from './theme.ts';
import styles from './theme-switch.module.css';

const CHOICES: Record<Theme, { name: string; Icon: typeof Sun }> = {
  system: { name: 'System', Icon: Monitor },
  light: { name: 'Light', Icon: Sun },
  dark: { name: 'Dark', Icon: Moon },
};

export function ThemeSwitch() {
  const [theme, setTheme] = useState(currentTheme);
  useEffect(() => followTheme(setTheme), []);
  const group = useId();
  return (
    <fieldset className={styles['switch']}>
      <legend className="visually-hidden">Theme</legend>
      {THEMES.map((choice) => {
        const { name, Icon } = CHOICES[choice];
        return (
          <label key={choice} className={styles['choice']} title={`${name} theme`}>
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
