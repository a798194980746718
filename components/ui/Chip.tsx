import type { ComponentChildren } from 'preact';
import './Chip.css';

export interface ChipProps {
  pressed: boolean;
  onPress(): void;
  disabled?: boolean;
  children: ComponentChildren;
}

/** A filter that is on or off. */
export function Chip({ pressed, onPress, disabled = false, children }: ChipProps) {
  return (
    <button type="button" class="dc-chip" aria-pressed={pressed} disabled={disabled} onClick={onPress}>
      {children}
    </button>
  );
}
