import { useEffect, useRef } from 'preact/hooks';

/**
 * Single keys that do something on a page, by their name in lower case. They rest while something is being typed, except
 * Escape.
 */
export function useShortcuts(actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      const typing =
        event.target instanceof Element &&
        event.target.matches('input:not([type=checkbox]), textarea, select');
      if (typing && key !== 'escape') return;
      const action = Object.hasOwn(latest.current, key) ? latest.current[key] : undefined;
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
