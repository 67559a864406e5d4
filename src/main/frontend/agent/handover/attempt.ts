/**
 * The identifier under which a hand-over is tried. While nobody knows what became of it, it stays on the device: who comes
 * back after the connection, the page or the server was lost gets the copy that was begun, and no second one (R120).
 */
import type { Keep } from '../../shared/keep';

export interface Attempt {
  readonly clientId: string;
  begin(): void;
  /** The server has answered. */
  end(): void;
}

/** @param made how many copies there are: where one has come since, what was tried came through */
export function attemptAt(keep: Keep, conversation: string, made: number, uuid: () => string): Attempt {
  const name = `handOver.${conversation}`;
  const [known, before] = (keep.read(name) ?? '').split(' ');
  const clientId = known && before === String(made) ? known : uuid();
  return {
    clientId,
    begin: () => keep.write(name, `${clientId} ${made}`),
    end: () => keep.write(name, undefined),
  };
}
