import type { ComponentChildren } from 'preact';
import './EmptyState.css';

export interface EmptyStateProps {
  title: string;
  /** Why, and what to do next. */
  text?: string;
  /** Buttons. */
  children?: ComponentChildren;
}

/** Nothing to show: why, and what to do next. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div class="dc-empty">
      <p class="dc-empty-title">{title}</p>
      {text && <p class="dc-empty-text">{text}</p>}
      {children && <div class="dc-empty-actions">{children}</div>}
    </div>
  );
}
