/** Strokes on a 16 px grid. */
const PATHS = {
  search: 'M7 12.2a5.2 5.2 0 1 0 0-10.4 5.2 5.2 0 0 0 0 10.4Zm3.8-1.4 3.7 3.7',
  plus: 'M8 2.5v11M2.5 8h11',
  close: 'm3.5 3.5 9 9m0-9-9 9',
  down: 'm4 6 4 4 4-4',
  sliders:
    'M2 4.5h6.5m3.5 0h2M2 11.5h2m3.5 0H14M10.25 6.25a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5Zm-4.5 7a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5Z',
  outward: 'M6 3.5H3.5v9h9V10M9 3h4v4m0-4L7.5 8.5',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6',
  trash: 'M2.5 4.5h11M6 4.5v-2h4v2m-6 0 .6 9h6.8l.6-9M6.7 7v4.2M9.3 7v4.2',
  download: 'M8 2.5v7.5m0 0L5 7.2M8 10l3-2.8M2.5 13.5h11',
  upload: 'M8 10V2.5m0 0L5 5.3M8 2.5l3 2.8M2.5 13.5h11',
  copy: 'M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8v-8Z',
  panel: 'M2 3h12v10H2V3Zm7.5 0v10',
  up: 'M8 13V3m0 0L4 7m4-4 4 4',
  more: 'M3.2 8h.01M8 8h.01M12.8 8h.01',
  check: 'm3 8.5 3.2 3.2L13 4.8',
} as const;
export type IconName = keyof typeof PATHS;

/** A small drawing beside words or in a button that has a label of its own; silent to screen readers. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
