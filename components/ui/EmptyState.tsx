import type { ComponentChildren } from 'preact';
import './EmptyState.css';

export interface EmptyStateProps {
  title: string;
  /** 1 where it is the heading of the page. */
  level?: 1 | 2;
  /** Why, and what to do next. */
  text?: string;
  /** Buttons. */
  children?: ComponentChildren;
}

/** Nothing to show: why, and what to do next. */
export function EmptyState({ title, level = 2, text, children }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div class="dc-empty">
      <Heading class="dc-empty-title">{title}</Heading>
      {text && <p class="dc-empty-text">{text}</p>}
      {children && <div class="dc-empty-actions">{children}</div>}
    </div>
  );
}
