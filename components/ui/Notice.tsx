import type { ComponentChildren } from 'preact';
import './Notice.css';

export interface NoticeProps {
  tone?: 'plain' | 'differs' | 'context' | 'agrees';
  title: string;
  /** What to do about it. */
  children?: ComponentChildren;
}

/** Something the reader should know, and what to do about it; screen readers hear it when it appears. */
export function Notice({ tone = 'plain', title, children }: NoticeProps) {
  return (
    <div class={`dc-notice dc-notice-${tone}`} role={tone === 'differs' ? 'alert' : 'status'}>
      <p class="dc-notice-title">{title}</p>
      {children}
    </div>
  );
}
