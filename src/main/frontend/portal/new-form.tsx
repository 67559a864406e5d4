/** What a new conversation begins with: what chat is for, one box, one button. What was typed is never lost. */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../shared/icons';
import { useStore } from '../shared/store';
import { LengthNotice, excessOf } from '../shared/length-notice';
import type { Opening } from './opening';
import { loginUrl, requestUrl } from './page';
import type { PanelModel } from './panel-model';
import { Strip } from '../shared/strip';

const BOX = 'guichet-box';
const RULES = 'guichet-rules';
const HINT = 'guichet-hint';
const PROBLEM = 'guichet-problem';

export default function NewForm({ model }: { model: PanelModel }) {
  const { chat, takesFocus } = useStore(model.state);
  const draft = model.opening();
  const { text, status, reason } = useStore(draft.opening);
  const [lacking, setLacking] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const sending = status === 'sending';
  const alone = chat !== undefined && chat.state !== 'open';
  const excess = excessOf(text);
  const problem = status === 'refused' ? reason : lacking ? say.newEmpty : '';

  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, []);

  const send = () => {
    const now = draft.opening.get();
    const blank = now.text.trim() === '';
    setLacking(blank);
    if (blank || excessOf(now.text) > 0) box.current?.focus();
    else if (now.status !== 'sending') void model.send();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
    if (!event.ctrlKey && matchMedia('(pointer: coarse)').matches) return;
    event.preventDefault();
    send();
  };

  return (
    <form
      class="new"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div class="scroll new__fields">
        <p id={RULES} class="rules">
          <Icon name="info" />
          <span>
            {chat?.welcome ?? say.newRules}{' '}
            {chat?.pickUpMinutes && !alone ? say.newPromise({ n: chat.pickUpMinutes }) : ''}
          </span>
        </p>
        <label for={BOX}>{say.newLabel}</label>
        <textarea
          ref={box}
          id={BOX}
          class="field"
          rows={3}
          placeholder={say.newPlaceholder}
          aria-describedby={`${problem ? `${PROBLEM} ` : ''}${RULES} ${HINT}`}
          aria-invalid={problem !== '' || excess > 0}
          readOnly={sending}
          value={text}
          onInput={(event) => {
            setLacking(false);
            draft.write(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
        <p id={PROBLEM} class="problem" role="alert">
          {problem}
        </p>
        <LengthNotice text={text} />
        <p id={HINT} class="hint">
          {say.newHint}
        </p>
      </div>
      <Failure model={model} status={status} retry={send} />
      <div class="footer">
        <button
          type="submit"
          class={`g-button ${text.trim() ? 'g-button--primary' : 'g-button--quiet'}`}
          aria-busy={sending}
        >
          {sending && <span class="g-spinner" />}
          {alone ? say.newRequest : say.newStart}
        </button>
        <span class="g-hidden" role="status">
          {sending ? say.newSending : ''}
        </span>
      </div>
    </form>
  );
}

function Failure({
  model,
  status,
  retry,
}: {
  model: PanelModel;
  status: Opening['status'];
  retry: () => void;
}) {
  const { contextPath } = model.stage;
  const { portal } = model.state.get();
  const again = { word: say.retry, press: retry };
  const request = { word: say.newRequest, href: requestUrl(contextPath, { portalId: portal }) };
  const logIn = { word: say.threadLogIn, href: loginUrl(contextPath, portal) };
  return (
    <div role="alert">
      {status === 'failed' && (
        <Strip tone="danger" icon="warning" acts={[again, request]}>
          {say.newFailed}
        </Strip>
      )}
      {status === 'loggedOut' && (
        <Strip tone="warning" icon="warning" acts={[logIn]}>
          {say.threadExpired}
        </Strip>
      )}
    </div>
  );
}
