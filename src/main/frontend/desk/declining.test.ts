import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDeclining, UNDO_MS } from './declining';

describe('declining at the desk', () => {
  let sent: string[];
  const start = () =>
    createDeclining({
      send: (id) => Promise.resolve(void sent.push(id)),
      later: (act, ms) => window.setTimeout(act, ms),
      cancel: (timer) => clearTimeout(timer),
    });

  beforeEach(() => {
    vi.useFakeTimers();
    sent = [];
  });

  it('tells the server only when nobody has thought again', async () => {
    const declining = start();
    declining.decline('a');
    declining.decline('a');
    expect(declining.state.get().ids).toEqual(['a']);
    expect(sent).toEqual([]);

    await vi.advanceTimersByTimeAsync(UNDO_MS);

    expect(sent).toEqual(['a']);
    expect(declining.state.get().ids).toEqual([]);
  });

  it('takes it back', async () => {
    const declining = start();
    declining.decline('a');
    declining.undo('a');
    await vi.advanceTimersByTimeAsync(UNDO_MS);
    expect(sent).toEqual([]);
    expect(declining.state.get().ids).toEqual([]);
  });

  it('tells it at once when the page goes', async () => {
    const declining = start();
    declining.decline('a');
    declining.leave();
    await vi.advanceTimersByTimeAsync(UNDO_MS);
    expect(sent).toEqual(['a']);
  });
});
