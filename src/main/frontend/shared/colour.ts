/**
 * The administrator's one colour, and what is made of it (ux.md 2): shades in OKLCH, whose lightness is what the eye sees,
 * and the contrast of WCAG 2, which is what counts. Small enough to need no library: two matrices and a search.
 */

export type Rgb = readonly [red: number, green: number, blue: number];

/** What a theme needs. */
export interface Shades {
  accent: string;
  hover: string;
  on: string;
  ink: string;
  subtle: string;
}

const SURFACE = { light: '#ffffff', dark: '#1d2125' } as const;
export type Theme = keyof typeof SURFACE;

/** Text on the accent, and the accent against what is behind it. */
export const NEEDED = { text: 4.5, surface: 3 } as const;

const WHITE = '#ffffff';
const NAVY = '#172b4d';
const STEP = 0.01;

const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
const linear = (hex: string) =>
  channels(hex).map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;

const dot = (row: Rgb, [x, y, z]: Rgb) => row[0] * x + row[1] * y + row[2] * z;
const times = (rows: readonly [Rgb, Rgb, Rgb], it: Rgb): Rgb => [
  dot(rows[0], it),
  dot(rows[1], it),
  dot(rows[2], it),
];

const luminance = (hex: string) => dot([0.2126, 0.7152, 0.0722], linear(hex));

export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Lightness, and the two axes of colour. */
function toOklab(hex: string): Rgb {
  const cone = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    linear(hex),
  ).map(Math.cbrt) as unknown as Rgb;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cone,
  );
}

function fromOklab(lab: Rgb): Rgb {
  const cone = times(
    [
      [1, 0.3963377774, 0.2158037573],
      [1, -0.1055613458, -0.0638541728],
      [1, -0.0894841775, -1.291485548],
    ],
    lab,
  ).map((it) => it ** 3) as unknown as Rgb;
  return times(
    [
      [4.0767416621, -3.3077115913, 0.2309699292],
      [-1.2684380046, 2.6097574011, -0.3413193965],
      [-0.0041960863, -0.7034186147, 1.707614701],
    ],
    cone,
  );
}

const byte = (it: number) => {
  const bent = it <= 0.0031308 ? 12.92 * it : 1.055 * it ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(1, Math.max(0, bent)) * 255);
};
const hexOf = (bytes: readonly number[]) =>
  `#${bytes.map((it) => it.toString(16).padStart(2, '0')).join('')}`;

/** The same hue at another lightness; as colourful as a screen can show it there. */
export function atLightness(hex: string, lightness: number): string {
  const [, a, b] = toOklab(hex);
  for (let colour = 1; colour >= 0; colour -= 0.02) {
    const rgb = fromOklab([lightness, a * colour, b * colour]);
    if (rgb.every((it) => it > -0.001 && it < 1.001)) return hexOf(rgb.map(byte));
  }
  return lightness > 0.5 ? WHITE : '#000000';
}

const lightnessOf = (hex: string) => toOklab(hex)[0];
const moved = (hex: string, by: number) => atLightness(hex, Math.min(1, Math.max(0, lightnessOf(hex) + by)));

/** White or navy, whichever is easier to read there. */
export const textOn = (accent: string) => (contrast(WHITE, accent) >= contrast(NAVY, accent) ? WHITE : NAVY);

export interface Ratios {
  text: number;
  surface: number;
}

export const ratiosOf = (accent: string, theme: Theme = 'light'): Ratios => ({
  text: contrast(textOn(accent), accent),
  surface: contrast(SURFACE[theme], accent),
});

export function passes(accent: string, theme: Theme = 'light'): boolean {
  const { text, surface } = ratiosOf(accent, theme);
  return text >= NEEDED.text && surface >= NEEDED.surface;
}

/** The shade that passes and is least different, itself where it does. */
export function nearestPassing(accent: string, theme: Theme = 'light'): string {
  if (passes(accent, theme)) return accent;
  for (let by = STEP; by < 1; by += STEP) {
    const found = [moved(accent, -by), moved(accent, by)].find((it) => passes(it, theme));
    if (found) return found;
  }
  return theme === 'dark' ? WHITE : NAVY;
}

/** Everything that a theme needs of an accent. In the dark the accent itself gives way where it would not be seen. */
export function shadesOf(chosen: string, theme: Theme): Shades {
  const surface = SURFACE[theme];
  const away = theme === 'light' ? -1 : 1;
  const accent = theme === 'dark' ? nearestPassing(chosen, theme) : chosen;
  const on = textOn(accent);
  const subtle = mixed(accent, surface);
  const hovers = [moved(accent, away * 0.06), moved(accent, away * -0.06)];
  const hover = hovers.find((it) => contrast(on, it) >= NEEDED.text) ?? accent;
  let ink = accent;
  for (let by = 0; by < 1 && !isInk(ink, surface, subtle); by += STEP) ink = moved(accent, away * by);
  return { accent, hover, on, ink, subtle };
}

const isInk = (ink: string, ...grounds: string[]) => grounds.every((it) => contrast(ink, it) >= NEEDED.text);

/** A tenth of the accent over the surface. */
function mixed(accent: string, surface: string): string {
  const below = channels(surface);
  return hexOf(channels(accent).map((it, at) => Math.round((it * 0.1 + (below[at] ?? 0) * 0.9) * 255)));
}

/** As a style of the shadow host, in both themes; it stands above the tokens whichever comes first. */
export function accentStyle(accent: string): string {
  const rule = (theme: Theme) => {
    const { accent: plain, hover, on, ink, subtle } = shadesOf(accent, theme);
    const own = `--accent:${plain};--on:${on};`;
    const tokens = {
      accent: plain,
      'accent-hover': hover,
      'on-accent': on,
      'accent-ink': ink,
      'accent-subtle': subtle,
    };
    const all = Object.entries(tokens).map(([name, value]) => `--g-${name}:${value}`);
    return `:host([data-theme=${theme}]:not(#g)){${own}${all.join(';')}}`;
  };
  return rule('light') + rule('dark');
}
