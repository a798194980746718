import { type ComponentChildren, cloneElement, type VNode } from 'preact';
import { useId } from 'preact/hooks';
import './Field.css';

export interface FieldProps {
  label: string;
  /** Said below in quiet words; how a typed value is read, in `tone`. */
  hint?: ComponentChildren;
  hintTone?: 'muted' | 'agrees' | 'context';
  /** What is wrong, in words; empty where nothing is. */
  error?: string;
  /** One input, select or textarea. */
  children: VNode<Record<string, unknown>>;
}

/** A control with its label above, and below what it makes of the input or what is wrong with it. */
export function Field({ label, hint, hintTone = 'muted', error, children }: FieldProps) {
  const id = useId();
  const below = error || hint;
  return (
    <div class="dc-field">
      <label for={id}>{label}</label>
      {cloneElement(children, {
        id,
        'aria-describedby': below ? `${id}-below` : undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {below && (
        <p id={`${id}-below`} class={`dc-field-below dc-field-${error ? 'error' : hintTone}`} role="status">
          {below}
        </p>
      )}
    </div>
  );
}
