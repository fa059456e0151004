import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { ReactNode } from 'react';

interface SheetProps {
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** The palette hangs near the top and has no margins of its own. */
  readonly look?: 'palette';
  /** Its name where it shows no heading. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A dialog over the window; Escape and a click outside close it. */
export const Sheet = ({ onClose, wide = false, look, label, children }: SheetProps) => (
  <ModalOverlay
    className={look === undefined ? 'veil' : `veil veil-${look}`}
    isOpen
    isDismissable
    onOpenChange={(open) => !open && onClose()}
  >
    <Modal className={wide ? 'sheet sheet-wide' : 'sheet'}>
      <Dialog className={look ?? 'sheet-body'} {...(label !== undefined && { 'aria-label': label })}>
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
);
