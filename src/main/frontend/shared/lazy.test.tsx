import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lazy, type Piece } from './lazy';

const place = document.createElement('div');
const Greeting = ({ name }: { name: string }) => <p>Bonjour {name}</p>;
const piece: Piece<{ name: string }> = { default: Greeting, styles: '.greeting { color: inherit }' };
const load = vi.fn<() => Promise<Piece<{ name: string }>>>();

afterEach(() => {
  render(null, place);
  vi.resetAllMocks();
});

async function shown(View: ReturnType<typeof lazy<{ name: string }>>): Promise<void> {
  await act(() => render(<View name="Camille" />, place));
  await settled();
}

/** A chain of answers has been heard, and drawn. */
const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));
const failing = () => Promise.reject<Piece<{ name: string }>>(new TypeError('Failed to fetch'));

describe('a view that comes later', () => {
  it('holds its place until it has come, styles along', async () => {
    let arrive: (come: typeof piece) => void = () => undefined;
    load.mockImplementation(() => new Promise((resolve) => (arrive = resolve)));

    await shown(lazy(load, 'squelette'));
    expect(place.textContent).toBe('squelette');
    expect(place.querySelector('[aria-busy=true]')).not.toBeNull();
    arrive(piece);
    await settled();

    expect(place.querySelector('p')?.textContent).toBe('Bonjour Camille');
    expect(place.querySelector('style')?.textContent).toBe(piece.styles);
  });

  it('is fetched once for all, and shown at once when it was fetched ahead', async () => {
    load.mockResolvedValue(piece);
    const View = lazy(load);

    View.ahead();
    await load.mock.results[0]?.value;
    render(<View name="Camille" />, place);

    expect(place.textContent).toContain('Bonjour Camille');
    expect(load).toHaveBeenCalledOnce();
  });

  it('comes though what was fetched ahead arrives between its first drawing and its effects', async () => {
    let arrive: (come: typeof piece) => void = () => undefined;
    load.mockImplementation(() => new Promise((resolve) => (arrive = resolve)));
    const View = lazy(load);
    View.ahead();

    render(<View name="Camille" />, place);
    arrive(piece);
    await load.mock.results[0]?.value;

    await vi.waitFor(() => expect(place.textContent).toContain('Bonjour Camille'));
  });

  it('says that it cannot be fetched, and comes at another try under another address', async () => {
    const addresses: (string | undefined)[] = [];
    load.mockImplementation(() => {
      addresses.push(self.guichetAgain);
      return addresses.length === 1 ? failing() : Promise.resolve(piece);
    });

    await shown(lazy(load));
    expect(place.querySelector('[role=alert]')?.textContent).toContain('n’a pas pu être chargée');
    place.querySelector('button')?.click();
    await settled();

    expect(place.textContent).toContain('Bonjour Camille');
    expect(addresses).toEqual(['', '?2']);
  });

  it('tries again by itself when the network comes back', async () => {
    load.mockImplementationOnce(failing).mockResolvedValue(piece);
    await shown(lazy(load));

    dispatchEvent(new Event('online'));
    await settled();

    expect(place.textContent).toContain('Bonjour Camille');
  });

  it('offers to reload the page once trying has not helped', async () => {
    load.mockImplementation(failing);
    await shown(lazy(load));
    expect(place.querySelectorAll('button')).toHaveLength(1);

    place.querySelector('button')?.click();
    await settled();

    expect([...place.querySelectorAll('button')].map((it) => it.textContent)).toEqual([
      'Réessayer',
      'Recharger la page',
    ]);
  });
});
