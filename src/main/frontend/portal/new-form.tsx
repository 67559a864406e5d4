/** What a new conversation begins with, from what chat is for to the one button. What was typed is never lost. */
import * as say from 'guichet:messages';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../shared/articles';
import { excessOf, LengthNotice } from '../shared/length-notice';
import { useStore } from '../shared/store';
import { useGuard } from '../thread/secrets/guard';
import { lazy } from '../shared/lazy';
import { Articles } from './articles';
import { CharterBox, RulesLine, TopicFields } from './new-fields';
import { NotEntitled, SendFailure } from './new-trouble';
import type { PanelModel } from './panel-model';
import { suggesting } from './suggestions';

const IdentityForm = lazy(() => import('./identity-form'));

const BOX = 'guichet-box';
const RULES = 'guichet-rules';
const HINT = 'guichet-hint';
const PROBLEM = 'guichet-problem';

/** What must be mended before it can be sent, in the order of the fields. */
type Lack = 'text' | 'module' | 'charter';

interface Props {
  model: PanelModel;
  /** Who answers while nobody else is there. */
  assistant: string | undefined;
  /** An article stands in its place. */
  away: boolean;
  /** How often one came back from an article: the cursor goes where it was. */
  cameBack: number;
  read(article: Article): void;
}

export default function NewForm({ model, assistant, away, cameBack, read }: Props) {
  const { chat, takesFocus, portal } = useStore(model.state);
  const { rules } = useStore(model.rules.known);
  const draft = model.opening();
  const { text, topic, module, status, reason } = useStore(draft.opening);
  const suggestions = useMemo(() => suggesting(model.world), []);
  const { articles } = useStore(suggestions.found);
  const [lack, setLack] = useState<Lack>();
  const [accepted, setAccepted] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const sending = status === 'sending';
  const alone = chat !== undefined && chat.state !== 'open';
  const longest = rules?.messageLength;
  const excess = excessOf(text, longest);
  const problem = status === 'refused' ? reason : lack === 'text' ? say.newEmpty : '';
  const charter = rules?.charter?.acceptedAt === undefined ? rules?.charter : undefined;
  const modules = rules?.topics.find(({ id }) => id === topic)?.modules ?? [];

  const focus = (name: string) => form.current?.querySelector<HTMLElement>(`[name=${name}]`)?.focus();

  useEffect(() => suggestions.stop, []);
  // For what was kept and what another page typed, too. At once: an effect that waits would undo what was typed meanwhile.
  useLayoutEffect(() => suggestions.typed(text, portal), [text, portal]);
  useEffect(() => {
    if (takesFocus) focus('text');
  }, [chat?.identity]);

  useEffect(() => {
    if (cameBack > 0) focus('text');
  }, [cameBack]);

  // A charter that changed while one wrote is shown anew, to be read before it is accepted.
  useEffect(() => setAccepted(false), [charter?.version]);
  useEffect(() => {
    if (status === 'charter') focus('charter');
  }, [status]);

  const lacking = (): Lack | undefined => {
    if (draft.opening.get().text.trim() === '') return 'text';
    if (modules.length > 0 && module === '') return 'module';
    return charter && !accepted ? 'charter' : undefined;
  };

  const guard = useGuard({
    text: () => draft.opening.get().text,
    write: draft.write,
    mayPass: rules?.secrets !== 'mask' && rules?.secrets !== 'refuse',
    focus: () => focus('text'),
    send: () => void leave(),
  });

  /** Where nobody can answer, what is sent is a request at once, as the button says, and waits in no queue. */
  const leave = async () => {
    await model.send(charter?.version);
    // What is asked of her may have changed since the page learnt of it.
    if (draft.opening.get().status === 'refused') model.stage.ask();
    const { place } = model.state.get();
    // Refused where it is one already, or somebody has come.
    if (alone && place?.at === 'thread')
      await model.rest.post(`/conversations/${place.id}/ticket`, {}).catch(() => undefined);
  };

  const send = () => {
    const lacks = lacking();
    setLack(lacks);
    if (lacks) focus(lacks);
    else if (excess > 0) focus('text');
    else if (draft.opening.get().status !== 'sending') guard.send();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
    if (!event.ctrlKey && matchMedia('(pointer: coarse)').matches) return;
    event.preventDefault();
    send();
  };

  if (chat?.state === 'notEntitled') return <NotEntitled chat={chat} />;
  if (chat?.identity) return <IdentityForm model={model} />;
  return (
    <form
      ref={form}
      class="new"
      hidden={away}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div class="scroll new__fields">
        <RulesLine id={RULES} model={model} alone={alone} />
        <label for={BOX}>{say.newLabel}</label>
        <textarea
          id={BOX}
          name="text"
          class="field"
          rows={3}
          placeholder={say.newPlaceholder}
          aria-describedby={`${problem ? `${PROBLEM} ` : ''}${RULES} ${HINT}`}
          aria-invalid={problem !== '' || excess > 0}
          readOnly={sending}
          value={text}
          onInput={({ currentTarget: { value } }) => {
            setLack(undefined);
            guard.forget();
            draft.write(value);
          }}
          onKeyDown={onKeyDown}
        />
        <p id={PROBLEM} class="problem" role="alert">
          {problem}
        </p>
        <LengthNotice text={text} longest={longest} />
        <p id={HINT} class="hint">
          {say.newHint}
        </p>
        {rules && rules.topics.length > 0 && (
          <TopicFields
            topics={rules.topics}
            modules={modules}
            subject={{ topic, module }}
            lacking={lack === 'module'}
            choose={(subject) => {
              setLack(undefined);
              draft.choose(subject);
            }}
          />
        )}
        <Articles articles={articles} read={read} />
        {charter && (
          <CharterBox
            model={model}
            version={charter.version}
            accepted={accepted}
            lacking={lack === 'charter' || status === 'charter'}
            accept={(on) => {
              setAccepted(on);
              setLack(undefined);
            }}
          />
        )}
      </div>
      {guard.warning}
      <SendFailure model={model} status={status} retry={send} />
      <div class="footer">
        <button
          type="submit"
          class={`g-button ${text.trim() ? 'g-button--primary' : 'g-button--quiet'}`}
          aria-busy={sending}
        >
          {sending && <span class="g-spinner" />}
          {startWords(alone, assistant)}
        </button>
        <span class="g-hidden" role="status">
          {sending ? say.newSending : ''}
        </span>
      </div>
    </form>
  );
}

function startWords(alone: boolean, assistant: string | undefined): string {
  if (assistant) return say.newAsk({ assistant });
  return alone ? say.newRequest : say.newStart;
}
