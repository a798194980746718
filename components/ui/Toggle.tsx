import './Toggle.css';

export interface ToggleProps {
  on: boolean;
  /** What is switched, for screen readers. */
  label: string;
  onSwitch(on: boolean): void;
  disabled?: boolean;
}

/** A switch that works at once. */
export function Toggle({ on, label, onSwitch, disabled = false }: ToggleProps) {
  return (
    <button
      type="button"
      role="switch"
      class="dc-toggle"
      aria-checked={on}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={() => onSwitch(!on)}
    >
      <span class="dc-toggle-knob" />
    </button>
  );
}
