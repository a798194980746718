import { useEffect, useState } from 'preact/hooks';

export const PARTS = [
  'facts',
  'series',
  'conflicts',
  'articles',
  'transfer',
  'history',
  'sites',
  'settings',
] as const;
export type Part = (typeof PARTS)[number];

/** Where in the options one is. */
export interface Route {
  part: Part;
  /** The fact or series at hand; null where none is. */
  id: string | null;
  /** What a new fact starts from; null where none is being added. */
  draft: { text: string; url: string; title: string; date: string } | null;
}

/** Reads `#facts`, `#fact=ID`, `#series=ID`, `#new?text=…&url=…&title=…&date=…`; whatever else leads to the facts. */
export function routeOf(hash: string): Route {
  const route = hash.replace(/^#/, '');
  const [path = '', query = ''] = route.split('?');
  if (path === 'new') {
    const about = new URLSearchParams(query);
    const get = (name: string) => about.get(name) ?? '';
    const draft = { text: get('text'), url: get('url'), title: get('title'), date: get('date') };
    return { part: 'facts', id: null, draft };
  }
  const [name = '', id] = path.split('=');
  const given = id === undefined ? null : decoded(id);
  if (name === 'fact') return { part: 'facts', id: given, draft: null };
  const part = PARTS.find((each) => each === name) ?? 'facts';
  return { part, id: given, draft: null };
}

/** A hand-typed address may be no proper encoding. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Where in the options one is, as the address changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const look = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return route;
}
