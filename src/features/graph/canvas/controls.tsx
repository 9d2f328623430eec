import { type IconNode, Maximize2, Minimize2, Minus, Plus, Scan } from 'lucide';
import type { Ref } from 'react';
import { Icon } from '#src/ui/icon.tsx';
import { KEYS, withKey } from '#src/ui/keys.ts';
import { useSingleKeys } from '#src/ui/single-keys.ts';
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
      <Control of="zoomIn" onClick={onZoomIn} icon={Plus} />
      <Control of="zoomOut" onClick={onZoomOut} icon={Minus} />
      <Control of="fit" onClick={onFit} icon={Scan} />
      {fullScreen && (
        <Control
          of="fullScreen"
          name={fullScreen.full ? 'Leave full screen' : undefined}
          onClick={fullScreen.toggle}
          icon={fullScreen.full ? Minimize2 : Maximize2}
        />
      )}
    </fieldset>
  );
}

type ControlProps = {
  of: 'zoomIn' | 'zoomOut' | 'fit' | 'fullScreen';
  /** Where it is not that of the key. */
  name?: string | undefined;
  onClick: () => void;
  icon: IconNode;
};

function Control({ of, name = KEYS[of].says, onClick, icon }: ControlProps) {
  const singles = useSingleKeys();
  return (
    <button type="button" title={withKey(name, of, singles)} aria-label={name} onClick={onClick}>
      <Icon of={icon} size={18} />
    </button>
  );
}
