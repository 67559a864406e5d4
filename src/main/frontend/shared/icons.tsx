/** Line icons, drawn on 20 by 20; decorative, whoever uses one alone names its button. */
const paths = {
  chat: 'M10 3.5c-4 0-7 2.6-7 6 0 1.4.5 2.6 1.4 3.6L3.5 16.5l3.7-1.1c.9.3 1.8.4 2.8.4 4 0 7-2.6 7-6.1s-3-6.2-7-6.2ZM7 8.5h6M7 11.5h3.5',
  close: 'M5 5l10 10M15 5L5 15',
  back: 'M12 4.5 6.5 10l5.5 5.5',
  plus: 'M10 4v12M4 10h12',
  send: 'M17 3 9.2 10.8M17 3l-5 14-2.8-6.2L3 8l14-5Z',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 6v4l2.5 2',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  checks: 'm1.5 10.5 3.5 3.5 7.5-8M9.5 13l1 1 8-8',
  warning: 'M10 3.5 2.5 16.5h15L10 3.5ZM10 8.5v3.5M10 14.3v.1',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 9.5v4M10 6.6v.1',
  offline:
    'M3 3l14 14M2.5 8c1.2-1.1 2.6-1.9 4-2.4M10 5c2.8 0 5.5 1.1 7.5 3M5.5 11.2c.9-.8 2-1.4 3.1-1.6M12.5 10.2c.7.3 1.4.7 2 1.2M10 15v.1',
  person: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 16.5c.6-2.7 3-4 6-4s5.4 1.3 6 4',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM13 13l3.5 3.5',
  settings:
    'M3 6.5h7M14.5 6.5H17M3 13.5h2.5M10 13.5h7M12.3 8.8a2.2 2.2 0 1 0 0-4.5 2.2 2.2 0 0 0 0 4.5ZM7.8 15.8a2.2 2.2 0 1 0 0-4.5 2.2 2.2 0 0 0 0 4.5Z',
  help: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM8 8a2 2 0 1 1 2.8 2c-.5.3-.8.7-.8 1.3M10 13.7v.1',
  page: 'M5.5 3h6l3.5 3.5V17h-9.5ZM11.5 3v3.5H15',
  next: 'M8 4.5 13.5 10 8 15.5',
  down: 'M10 4v12M5 11l5 5 5-5',
} as const;

export type IconName = keyof typeof paths;

/** One of those above, or another drawing (`d`) that only one piece needs. */
export type Drawn = { name: IconName } | { d: string };

export function Icon({ class: extra, ...drawn }: Drawn & { class?: string }) {
  return (
    <svg
      class={extra ? `g-icon ${extra}` : 'g-icon'}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={'d' in drawn ? drawn.d : paths[drawn.name]} />
    </svg>
  );
}
