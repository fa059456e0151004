import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { ReactNode } from 'react';

interface SheetProps {
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A dialog over the window; Escape and a click outside close it. */
export const Sheet = ({ onClose, wide = false, children }: SheetProps) => (
  <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
    <Modal className={wide ? 'sheet sheet-wide' : 'sheet'}>
      <Dialog className="sheet-body">{children}</Dialog>
    </Modal>
  </ModalOverlay>
);
