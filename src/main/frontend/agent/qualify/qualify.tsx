/** Qualification: one compact form in the thread's place, saved with the agent's own rights (R91–R97, ux.md 6.3). */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../shared/icons';
import { Refused } from '../../shared/rest';
import { Strip } from '../../shared/strip';
import type { Qualification } from '../../shared/wire-agent';
import type { AgentChat } from '../conversation/chat';
import { failureOf } from '../conversation/failure';
import { pickUpOf, pickUpText, PickUpRing } from '../conversation/pick-up';
import {
  changesIn,
  type FieldName,
  type Filled,
  filledFrom,
  isChanged,
  neededIn,
  rebased,
  wishOf,
} from './form-state';
import { Form } from './qualify-form';
import styles from './qualify.css?inline';

export { styles };

interface Props {
  chat: AgentChat;
  /** @param done whether it was saved */
  close: (done?: boolean) => void;
}

export interface Refusals {
  fields: Partial<Record<FieldName | 'whole', string>>;
  /** In words, where it is not one field's fault. */
  whole: string;
}

export default function Qualify({ chat, close }: Props) {
  const [loaded, setLoaded] = useState<Qualification>();
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    chat
      .file()
      .then(() => chat.rest.get<Qualification>(`${chat.path}/qualification`))
      .then(setLoaded, () => setFailed(true));
  };
  useEffect(load, [chat]);

  if (loaded) return <Filling key={loaded.done?.at} {...{ chat, loaded, close }} />;
  return (
    <div class="qualify" aria-busy={!failed}>
      {failed ? (
        <Strip
          tone="danger"
          icon="warning"
          acts={[
            { word: say.retry, press: load },
            { word: say.agentCancel, press: () => close() },
          ]}
        >
          {say.agentQualifyFailed}
        </Strip>
      ) : (
        <p class="hint g-soon qualify__soon">{say.agentQualifyLoading}</p>
      )}
    </div>
  );
}

/** Who has taken the conversation is proposed where nobody is assigned yet (R94). */
function withAssignee(known: Qualification): Qualification {
  const assignee = known.done ? undefined : known.assignees.find(({ person }) => person === known.agent);
  return known.assignee || !assignee ? known : { ...known, assignee };
}

/** In a field of ours or of Jira's, whose editor is a page of its own. */
function isWriting(): boolean {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.matches('textarea, input, iframe, [contenteditable]') ?? false;
}

const keptName = (chat: AgentChat) => `qualify.${chat.thread.id}`;

function keptOf(chat: AgentChat): Partial<Filled> {
  try {
    return JSON.parse(chat.thread.keep.read(keptName(chat)) ?? '{}') as Partial<Filled>;
  } catch {
    return {};
  }
}

function Filling({ chat, loaded, close }: Props & { loaded: Qualification }) {
  const known = withAssignee(loaded);
  const [filled, setFilled] = useState<Filled>(() => ({ ...filledFrom(known), ...keptOf(chat) }));
  const [refusals, setRefusals] = useState<Refusals>({ fields: {}, whole: '' });
  const [busy, setBusy] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const frame = useRef<HTMLFormElement>(null);
  // What was pressed for the form has gone with the thread's head; what she writes elsewhere meanwhile goes on (ux.md 8).
  useEffect(() => {
    if (!isWriting()) frame.current?.querySelector<HTMLElement>('input:checked, input, select')?.focus();
  }, []);
  const keep = (text: string | undefined) => chat.thread.keep.write(keptName(chat), text);

  const write = (next: Filled) => {
    setFilled(next);
    setLeaving(false);
    keep(isChanged(known, next) ? JSON.stringify(changesIn(known, next)) : undefined);
  };
  const refuse = (next: Refusals) => {
    setRefusals(next);
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>('.qualify__refused')?.focus());
  };

  const save = async () => {
    if (busy) return;
    const lacks = lackingIn(known, filled);
    if (lacks) {
      refuse(lacks);
      return;
    }
    setBusy(true);
    try {
      // What a colleague has set since the form was opened stays, where nothing else was chosen here.
      const stored = await chat.rest.get<Qualification>(`${chat.path}/qualification`);
      const now = withAssignee(stored);
      const wish = wishOf(now, rebased(filled, known, now), stored);
      await chat.rest.put(`${chat.path}/qualification`, wish);
      keep(undefined);
      chat.thread.reload();
      close(true);
    } catch (problem) {
      refuse(refusalsOf(problem));
    }
    setBusy(false);
  };
  const leave = () => {
    if (isChanged(known, filled)) setLeaving(true);
    else close();
  };
  const discard = () => {
    keep(undefined);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
    else if (event.key === 'Escape' && leaving) setLeaving(false);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <form
      ref={frame}
      class="qualify"
      noValidate
      aria-label={say.agentQualifyName}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={onKeyDown}
    >
      <Head chat={chat} leave={leave} />
      <Form of={chat.thread.id} rest={chat.rest} {...{ known, filled, refusals, write }} />
      {leaving && <Leaving save={() => void save()} discard={discard} stay={() => setLeaving(false)} />}
      <div class="qualify__foot">
        <button type="submit" class="g-button g-button--primary" aria-busy={busy}>
          {busy && <span class="g-spinner" />}
          {say.agentSave}
        </button>
        <button type="button" class="g-button" onClick={leave}>
          {say.agentCancel}
        </button>
        <kbd class="hint">{say.agentSaveKey}</kbd>
      </div>
    </form>
  );
}

function Head({ chat, leave }: { chat: AgentChat; leave: () => void }) {
  const { conversation } = chat.thread.state.get();
  const sight = conversation && pickUpOf(conversation, chat.thread.now());
  return (
    <header class="qualify__head">
      <button
        type="button"
        class="g-button g-button--icon"
        aria-label={say.agentBack}
        title={say.agentBack}
        onClick={leave}
      >
        <Icon name="back" />
      </button>
      <h3 class="qualify__title">{say.agentQualifyName}</h3>
      {sight?.is === 'running' && (
        <span class="qualify__clock" title={pickUpText(sight)}>
          <PickUpRing {...sight} />
          {say.agentMinutes({ n: sight.minutes })}
        </span>
      )}
    </header>
  );
}

function Leaving({ save, discard, stay }: { save: () => void; discard: () => void; stay: () => void }) {
  const acts = [
    { word: say.agentSave, press: save },
    { word: say.agentLeaveDiscard, press: discard },
    { word: say.agentLeaveStay, press: stay },
  ];
  return (
    <div role="alert">
      <Strip tone="warning" icon="info" acts={acts}>
        {say.agentLeaveAsk}
      </Strip>
    </div>
  );
}

function lackingIn(known: Qualification, filled: Filled): Refusals | undefined {
  const fields: Refusals['fields'] = {};
  if (!filled.type) fields.type = say.agentQualifyKindMissing;
  if (!filled.subject.trim()) fields.subject = say.agentRenameMissing;
  for (const name of neededIn(known, filled)) fields[name] = say.agentQualifyNeeded;
  return Object.keys(fields).length > 0 ? { fields, whole: '' } : undefined;
}

function refusalsOf(problem: unknown): Refusals {
  if (!(problem instanceof Refused)) return { fields: {}, whole: failureOf(problem) };
  const fields = (problem.data.fields ?? {}) as Refusals['fields'];
  const { whole, ...single } = fields;
  return { fields: single, whole: whole ?? (Object.keys(single).length > 0 ? '' : failureOf(problem)) };
}
