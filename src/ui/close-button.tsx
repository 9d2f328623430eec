import { X } from 'lucide';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

/** The way out of a dialog. The key for it is the browser's own, and so stands in no table of ours. */
export function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <IconButton label="Close" title="Close (Esc)" onClick={onClose}>
      <Icon of={X} size={20} />
    </IconButton>
  );
}
