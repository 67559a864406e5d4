// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdSheet } from './sheet';

const close = vi.fn();
let letGo: () => void = () => undefined;

function screen(narrow: boolean) {
  const media = { matches: narrow, addEventListener: vi.fn(), removeEventListener: vi.fn() };
  vi.stubGlobal('matchMedia', () => media);
}

beforeEach(() => {
  history.replaceState({ portal: 'its own' }, '');
});

afterEach(() => {
  letGo();
  letGo = () => undefined;
  vi.resetAllMocks();
});

describe('the window on a narrow screen', () => {
  it('keeps the page behind still until it closes', () => {
    screen(true);
    letGo = holdSheet(document.createElement('div'), close);
    expect(document.documentElement.style.overflow).toBe('hidden');

    letGo();

    expect(document.documentElement.style.overflow).toBe('');
  });

  it('closes by the browser’s back, and keeps what the portal had in its history', () => {
    screen(true);
    letGo = holdSheet(document.createElement('div'), close);
    expect(history.state).toEqual({ portal: 'its own', guichetSheet: true });

    history.replaceState({ portal: 'its own' }, '');
    dispatchEvent(new PopStateEvent('popstate'));

    expect(close).toHaveBeenCalledOnce();
  });

  it('goes back itself when it is closed otherwise', () => {
    screen(true);
    const back = vi.spyOn(history, 'back').mockImplementation(() => undefined);
    const release = holdSheet(document.createElement('div'), close);

    release();

    expect(back).toHaveBeenCalledOnce();
  });
});

describe('the window on a wide screen', () => {
  it('leaves page and history alone', () => {
    screen(false);

    letGo = holdSheet(document.createElement('div'), close);

    expect(history.state).toEqual({ portal: 'its own' });
    expect(document.documentElement.style.overflow).toBe('');
  });
});
