import { Check, Link2 } from 'lucide';
import { useState } from 'react';
import { Icon } from '#src/ui/icon.tsx';
import { IconButton } from '#src/ui/icon-button.tsx';

/** Copies the address, which holds everything that is chosen here. */
export function CopyLink() {
  const [said, setSaid] = useState<'' | 'copied' | 'refused'>('');
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => setSaid('copied'),
      () => setSaid('refused'),
    );
  return (
    <span>
      <IconButton label="Copy link" onClick={() => void copy()}>
        {said === 'copied' ? <Icon of={Check} size={18} /> : <Icon of={Link2} size={18} />}
      </IconButton>
      <span role="status" className="visually-hidden">
        {said === 'copied' && 'The link is copied. It opens what is shown now.'}
        {said === 'refused' &&
          'The browser does not let the page copy. The address bar has the link.'}
      </span>
    </span>
  );
}
