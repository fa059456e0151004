import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import type { ReactNode, Ref } from 'react';
import { Icon, type IconName } from './icon';
import { Tip } from './tip';

interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly icon?: IconName;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export const Button = ({ look = 'plain', icon, children, ...props }: ButtonProps) => (
  <AriaButton {...props} className={`button button-${look}`}>
    {icon !== undefined && <Icon name={icon} />}
    {children}
  </AriaButton>
);

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'look'> {
  readonly icon: IconName;
  /** Its name, for the tip and for screen readers. */
  readonly label: string;
}

/** A button with an icon and a name that shows on hover and focus. */
export const IconButton = ({ icon, label, ...props }: IconButtonProps) => (
  <Tip words={label}>
    <AriaButton {...props} aria-label={label} className="button button-quiet button-icon">
      <Icon name={icon} />
    </AriaButton>
  </Tip>
);
