/** What somebody has typed and not sent yet; kept on the device, the same in all her tabs. */
import type { Keep } from '../shared/keep';

export interface Draft {
  text(): string;
  write(text: string): void;
  /** The draft, which is sent now and empty afterwards; nothing when it is blank. */
  take(): string | undefined;
  stop(): void;
}

export interface Writer {
  now(): number;
  /** Somebody types; told now and then, not at every key. */
  typed(): void;
  changed(): void;
}

const TYPED_EVERY_MS = 3_000;

export function createDraft(name: string, keep: Keep, writer: Writer): Draft {
  let text = keep.read(name) ?? '';
  let told = 0;

  const stop = keep.watch((changed, value) => {
    if (changed !== name) return;
    text = value ?? '';
    writer.changed();
  });

  function write(next: string) {
    text = next;
    keep.write(name, next === '' ? undefined : next);
    writer.changed();
    if (next === '' || writer.now() - told < TYPED_EVERY_MS) return;
    told = writer.now();
    writer.typed();
  }

  return {
    text: () => text,
    write,
    take() {
      const taken = text;
      if (taken.trim() === '') return undefined;
      told = 0;
      write('');
      return taken;
    },
    stop,
  };
}
