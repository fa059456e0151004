import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { ReactNode } from 'react';
import { strings } from '../strings';
import { IconButton } from './button';

interface SheetProps {
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** Shows a button that closes it, where its content has none. */
  readonly closable?: boolean;
  /** The palette hangs near the top and has no margins of its own. */
  readonly look?: 'palette';
  /** Its name where it shows no heading. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A dialog over the window; Escape and a click outside close it, and a button where it has none of its own. */
export const Sheet = ({ onClose, wide = false, closable = false, look, label, children }: SheetProps) => (
  <ModalOverlay
    className={look === undefined ? 'veil' : `veil veil-${look}`}
    isOpen
    isDismissable
    onOpenChange={(open) => !open && onClose()}
  >
    <Modal className={wide ? 'sheet sheet-wide' : 'sheet'}>
      <Dialog className={look ?? (closable ? 'sheet-body sheet-closable' : 'sheet-body')} {...(label !== undefined && { 'aria-label': label })}>
        {children}
        {/* Behind the content for the keyboard, which closes it by Escape. */}
        {closable && (
          <span className="sheet-close">
            <IconButton icon="close" label={strings.closeSheet} onPress={onClose} />
          </span>
        )}
      </Dialog>
    </Modal>
  </ModalOverlay>
);
