/**
 * Sending the first message of a conversation. The text is kept on the device until the server has it; the identifier
 * goes with the text, so that a repeat after a doubtful answer opens the same conversation and not a second one.
 */
import type { Keep } from '../shared/keep';
import { Refused, type Rest } from '../shared/rest';
import { createStore, type Store } from '../shared/store';
import type { Conversation } from '../shared/wire';

export interface Opening {
  text: string;
  status: 'writing' | 'sending' | 'failed' | 'refused' | 'loggedOut';
  /** The server's reason, when it refused. */
  reason: string;
}

export interface OpeningAConversation {
  readonly opening: Store<Opening>;
  write(text: string): void;
  /** @returns the conversation, or nothing when the text is still here */
  send(): Promise<Conversation | undefined>;
  stop(): void;
}

interface Draft {
  text: string;
  clientId: string;
}

export function openingAConversation(
  rest: Rest,
  device: Keep,
  portal: string,
  uuid: () => string,
): OpeningAConversation {
  const name = `draft.${portal}`;
  let draft = readDraft(device.read(name)) ?? { text: '', clientId: uuid() };
  const opening = createStore<Opening>({ text: draft.text, status: 'writing', reason: '' });

  function keep(next: Draft) {
    draft = next;
    device.write(name, next.text === '' ? undefined : JSON.stringify(next));
  }

  const stop = device.watch((changed, value) => {
    if (changed !== name || opening.get().status === 'sending') return;
    draft = readDraft(value) ?? { text: '', clientId: uuid() };
    opening.set({ text: draft.text, status: 'writing' });
  });

  return {
    opening,
    stop,
    write: (text) => {
      if (text !== draft.text) keep({ text, clientId: uuid() });
      opening.set({ text, status: 'writing' });
    },
    send: async () => {
      opening.set({ status: 'sending' });
      try {
        const path = `/portals/${encodeURIComponent(portal)}/conversations`;
        const conversation = await rest.post<Conversation>(path, {
          clientId: draft.clientId,
          text: draft.text,
        });
        keep({ text: '', clientId: uuid() });
        opening.set({ text: '', status: 'writing' });
        return conversation;
      } catch (problem) {
        opening.set(outcome(problem));
        return undefined;
      }
    },
  };
}

function outcome(problem: unknown): Pick<Opening, 'status' | 'reason'> {
  if (!(problem instanceof Refused) || problem.passing) return { status: 'failed', reason: '' };
  return problem.loggedOut
    ? { status: 'loggedOut', reason: '' }
    : { status: 'refused', reason: problem.message };
}

function readDraft(text: string | undefined): Draft | undefined {
  try {
    const draft = JSON.parse(text ?? '') as Partial<Draft> | null;
    return draft?.text && draft.clientId ? { text: draft.text, clientId: draft.clientId } : undefined;
  } catch {
    return undefined;
  }
}
