/**
 * Sending the first message of a conversation. The text is kept on the device until the server has it; the identifier
 * goes with the text, so that a repeat after a doubtful answer opens the same conversation and not a second one.
 */
import type { Keep } from '../shared/keep';
import { Refused, type Rest } from '../shared/rest';
import { createStore, type Store } from '../shared/store';
import type { Conversation } from '../shared/wire';

/** What it is about, where the settings offer a choice. */
export interface Subject {
  topic: string;
  module: string;
}

export interface Opening extends Subject {
  text: string;
  status: 'writing' | 'sending' | 'failed' | 'refused' | 'charter' | 'loggedOut';
  /** The server's reason, when it refused. */
  reason: string;
}

export interface OpeningAConversation {
  readonly opening: Store<Opening>;
  write(text: string): void;
  /** The text stays; modules belong to their topic. */
  choose(subject: Subject): void;
  /** @param charter the version that was accepted along with it */
  /** @returns the conversation, or nothing when the text is still here */
  send(charter?: number): Promise<Conversation | undefined>;
  stop(): void;
}

interface Draft extends Subject {
  text: string;
  clientId: string;
}

const NOTHING = { text: '', topic: '', module: '' };

export function openingAConversation(
  rest: Rest,
  device: Keep,
  portal: string,
  uuid: () => string,
): OpeningAConversation {
  const name = `draft.${portal}`;
  let draft = readDraft(device.read(name)) ?? { ...NOTHING, clientId: uuid() };
  const opening = createStore<Opening>({ ...shown(draft), status: 'writing', reason: '' });

  function keep(next: Draft) {
    draft = next;
    device.write(name, next.text === '' ? undefined : JSON.stringify(next));
  }

  const stop = device.watch((changed, value) => {
    if (changed !== name || opening.get().status === 'sending') return;
    draft = readDraft(value) ?? { ...NOTHING, clientId: uuid() };
    opening.set({ ...shown(draft), status: 'writing' });
  });

  return {
    opening,
    stop,
    write: (text) => {
      if (text !== draft.text) keep({ ...draft, text, clientId: uuid() });
      opening.set({ text, status: 'writing' });
    },
    choose: (subject) => {
      keep({ ...draft, ...subject, clientId: uuid() });
      opening.set({ ...subject, status: 'writing' });
    },
    send: async (charter) => {
      opening.set({ status: 'sending' });
      try {
        const here = `/portals/${encodeURIComponent(portal)}`;
        if (charter !== undefined) await rest.post(`${here}/charter`, { version: charter });
        const { clientId, text, topic, module } = draft;
        const conversation = await rest.post<Conversation>(`${here}/conversations`, {
          clientId,
          text,
          ...(topic ? { topic } : {}),
          ...(module ? { module } : {}),
        });
        keep({ ...NOTHING, clientId: uuid() });
        opening.set({ ...NOTHING, status: 'writing' });
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
  if (problem.code.startsWith('charter.')) return { status: 'charter', reason: '' };
  return problem.loggedOut
    ? { status: 'loggedOut', reason: '' }
    : { status: 'refused', reason: problem.message };
}

const shown = ({ text, topic, module }: Draft) => ({ text, topic, module });

function readDraft(kept: string | undefined): Draft | undefined {
  try {
    const draft = JSON.parse(kept ?? '') as Partial<Draft> | null;
    if (!draft?.text || !draft.clientId) return undefined;
    const { text, clientId, topic = '', module = '' } = draft;
    return { text, clientId, topic, module };
  } catch {
    return undefined;
  }
}
