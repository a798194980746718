import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import './Button.css';

export interface ButtonProps extends Omit<ButtonHTMLAttributes, 'icon'> {
  /** What it does, for tests that must not depend on the words. */
  'data-action'?: string;
  /** `main`: the one thing to do next; `quiet`: without a border; `danger`: takes something away. */
  look?: 'main' | 'plain' | 'quiet' | 'danger';
  children: ComponentChildren;
}

/** A button; never submits a form unless told so. */
export function Button({
  look = 'plain',
  type = 'button',
  children,
  class: className,
  ...rest
}: ButtonProps) {
  return (
    <button {...rest} type={type} class={`dc-button dc-button-${look} ${className ?? ''}`}>
      {children}
    </button>
  );
}
