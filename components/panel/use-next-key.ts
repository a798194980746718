import { useEffect, useRef } from 'preact/hooks';

/** Alt+N goes to the next mark, as it does in the page. Asked by the key's place, since Alt may make another letter of it. */
export function useNextKey(goNext: () => void): void {
  const latest = useRef(goNext);
  latest.current = goNext;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyN') return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
