import type { ComponentChildren, VNode } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly look?: 'primary' | 'secondary' | 'subtle';
  readonly small?: boolean;
  readonly disabled?: boolean;
  /** said instead of what stands in it, where that is a sign only or the same on many buttons */
  readonly label?: string;
  /** of a button that stays in: whether it is */
  readonly pressed?: boolean;
}

export function Button({ children, onClick, look = 'secondary', small = false, disabled = false, label, pressed }: ButtonProps): VNode {
  const classes = ['nl-button', `nl-button--${look}`];
  if (small) classes.push('small');
  if (disabled) classes.push('nl-button--disabled');
  if (pressed === true) classes.push('nl-button--pressed');
  return (
    <button type="button" class={classes.join(' ')} disabled={disabled} onClick={onClick} aria-label={label} aria-pressed={pressed}>
      {children}
    </button>
  );
}
