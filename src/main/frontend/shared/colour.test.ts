import { describe, expect, it } from 'vitest';
import { contrast, nearestPassing, NEEDED, passes, ratiosOf, shadesOf, textOn, atLightness } from './colour';

const colours: string[] = [];
for (let hue = 0; hue < 4096; hue += 7) {
  colours.push(
    `#${[hue & 15, (hue >> 4) & 15, hue >> 8].map((it) => (it * 17).toString(16).padStart(2, '0')).join('')}`,
  );
}

describe('the administrator’s colour (B21)', () => {
  it('has the contrasts of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#0c66e4', '#ffffff')).toBeCloseTo(5.2, 1);
    expect(textOn('#0c66e4')).toBe('#ffffff');
    expect(textOn('#ffd700')).toBe('#172b4d');
  });

  it('keeps its hue at another lightness, and itself at its own', () => {
    expect(atLightness('#0c66e4', 0.5263)).toMatch(/^#0\w6\wd\w$/);
    expect(atLightness('#808080', 1)).toBe('#ffffff');
  });

  it('knows which fail, and by how much', () => {
    expect(passes('#0c66e4')).toBe(true);
    expect(passes('#ffd700')).toBe(false);
    expect(ratiosOf('#ffd700').surface).toBeLessThan(NEEDED.surface);
  });

  it('offers for every colour one that passes, and leaves alone what passes', () => {
    for (const colour of colours) {
      const near = nearestPassing(colour);
      expect({ colour, near, passes: passes(near) }).toEqual({ colour, near, passes: true });
      if (passes(colour)) expect(near).toBe(colour);
    }
  });

  it.each(['light', 'dark'] as const)(
    'makes shades that can be read, of every colour that passes (%s)',
    (theme) => {
      const surface = theme === 'light' ? '#ffffff' : '#1d2125';
      for (const colour of colours.filter((it) => passes(it))) {
        const { accent, hover, on, ink, subtle } = shadesOf(colour, theme);
        const low = [
          contrast(on, accent),
          contrast(on, hover),
          contrast(ink, surface),
          contrast(ink, subtle),
        ].filter((it) => it < NEEDED.text);
        expect({ colour, low, seen: contrast(accent, surface) >= NEEDED.surface }).toEqual({
          colour,
          low: [],
          seen: true,
        });
      }
    },
  );
});
