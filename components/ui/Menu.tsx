import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { Icon } from './Icon';
import './Menu.css';

export interface MenuProps {
  label: string;
  items: MenuEntry[];
  /** Opens upward, for a menu at the foot of a page. */
  upward?: boolean;
  /** Three dots with the label for those who can't see them, at the end of a line. */
  compact?: boolean;
}

/** Something to do, or the name of the group of entries that follow. */
export type MenuEntry = { label: string; onPick(): void } | { heading: string };

/** A button that opens a short list of things to do. Arrow keys move, Escape closes and gives the focus back. */
export function Menu({ label, items, upward = false, compact = false }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const away = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);

  const close = () => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>('button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      close();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const entries = [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const at = entries.indexOf(document.activeElement as HTMLElement);
    entries[(at + step + entries.length) % entries.length]?.focus();
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the menu within
    <div class={`dc-menu ${compact ? 'dc-menu-compact' : ''}`} ref={root} onKeyDown={onKeyDown}>
      <Button
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={compact ? label : undefined}
        title={compact ? label : undefined}
        look={compact ? 'quiet' : 'plain'}
        onClick={() => setOpen(!open)}
      >
        {compact ? (
          <Icon name="more" />
        ) : (
          <>
            {label}
            <Icon name="down" size={12} />
          </>
        )}
      </Button>
      {open && (
        <div id={id} role="menu" class={`dc-menu-list ${upward ? 'dc-menu-up' : ''}`}>
          {items.map((item) =>
            'heading' in item ? (
              <p key={item.heading} role="presentation" class="dc-menu-heading">
                {item.heading}
              </p>
            ) : (
              <button
                key={item.label}
                type="button"
                role="menuitem"
                onClick={() => {
                  close();
                  item.onPick();
                }}
              >
                {item.label}
              </button>
            ),
          )}
        </div>
      )}
    </div>
  );
}
