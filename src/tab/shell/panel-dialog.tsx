/** A dialog to read: a title, what it says, and Close. The focus goes back to where it was. */
import { Button, Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState, type ReactNode } from 'react';
import { say } from '../words/more.ts';

interface Props {
  readonly className: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** Open as long as it is mounted; closes with Escape, outside, or its buttons. */
export function PanelDialog({ className, title, children, onClose }: Props) {
  useFocusBack();
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={`panel-dialog ${className}`}>
        <DialogBody>
          <DialogTitle action={<Button appearance="subtle" icon={<DismissRegular />} aria-label={say('close')} title={say('close')} onClick={onClose} />}>{title}</DialogTitle>
          <DialogContent className="panel-dialog-content">{children}</DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function useFocusBack() {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected && (document.activeElement ?? document.body) === document.body) before.focus();
      }, 50);
    },
    [before],
  );
}
