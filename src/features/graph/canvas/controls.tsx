import { type IconNode, Maximize2, Minimize2, Minus, Plus, Scan } from 'lucide';
import type { Ref } from 'react';
import { Icon } from '#src/ui/icon.tsx';
import styles from './graph-canvas.module.css';

type ControlsProps = {
  ref: Ref<HTMLFieldSetElement>;
  onZoomIn: () => void;
  onZoomOut: () => void;
  onFit: () => void;
  /** Undefined where the browser has no full screen. */
  fullScreen: { full: boolean; toggle: () => void } | undefined;
};

/** What the keys do, for a pointer. */
export function Controls({ ref, onZoomIn, onZoomOut, onFit, fullScreen }: ControlsProps) {
  return (
    <fieldset ref={ref} className={styles['controls']}>
      <legend className="visually-hidden">Map view</legend>
      <Control name="Zoom in" keys="+" onClick={onZoomIn} icon={Plus} />
      <Control name="Zoom out" keys="-" onClick={onZoomOut} icon={Minus} />
      <Control name="Fit the map" keys="0" onClick={onFit} icon={Scan} />
      {fullScreen && (
        <Control
          name={fullScreen.full ? 'Leave full screen' : 'Full screen'}
          keys="f"
          onClick={fullScreen.toggle}
          icon={fullScreen.full ? Minimize2 : Maximize2}
        />
      )}
    </fieldset>
  );
}

type ControlProps = { name: string; keys: string; onClick: () => void; icon: IconNode };

function Control({ name, keys, onClick, icon }: ControlProps) {
  return (
    <button type="button" title={`${name} (${keys})`} aria-label={name} onClick={onClick}>
      <Icon of={icon} size={18} />
    </button>
  );
}
