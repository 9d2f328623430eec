import { Maximize2, Minimize2, Minus, Plus, Scan } from 'lucide-react';
import styles from './graph-canvas.module.css';

const ICON = { size: 18, 'aria-hidden': true } as const;

type ControlsProps = {
  onZoomIn: () => void;
  onZoomOut: () => void;
  onFit: () => void;
  /** Undefined where the browser has no full screen. */
  fullScreen: { full: boolean; toggle: () => void } | undefined;
};

/** What the keys do, for a pointer. */
export function Controls({ onZoomIn, onZoomOut, onFit, fullScreen }: ControlsProps) {
  return (
    <fieldset className={styles['controls']}>
      <legend className="visually-hidden">Map view</legend>
      <Control name="Zoom in" keys="+" onClick={onZoomIn} Icon={Plus} />
      <Control name="Zoom out" keys="-" onClick={onZoomOut} Icon={Minus} />
      <Control name="Fit the map" keys="0" onClick={onFit} Icon={Scan} />
      {fullScreen && (
        <Control
          name={fullScreen.full ? 'Leave full screen' : 'Full screen'}
          keys="f"
          onClick={fullScreen.toggle}
          Icon={fullScreen.full ? Minimize2 : Maximize2}
        />
      )}
    </fieldset>
  );
}

type ControlProps = { name: string; keys: string; onClick: () => void; Icon: typeof Plus };

function Control({ name, keys, onClick, Icon }: ControlProps) {
  return (
    <button type="button" title={`${name} (${keys})`} aria-label={name} onClick={onClick}>
      <Icon {...ICON} />
    </button>
  );
}
