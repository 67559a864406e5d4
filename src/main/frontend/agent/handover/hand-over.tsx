/**
 * Hand-over to another team: the one modal of the product (R116–R121, ux.md 6.3).
 *
 * Rights and required fields are known before anything is created; pressed twice, or tried again after a part failed,
 * it is the same issue.
 */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../shared/icons';
import { useStore } from '../../shared/store';
import { Strip } from '../../shared/strip';
import type { HandOverDone, HandOvers } from '../../shared/wire-agent';
import type { AgentChat } from '../conversation/chat';
import { Before } from './before';
import { Filling } from './hand-over-form';
import styles from './hand-over.css?inline';

export { styles };

interface Props {
  chat: AgentChat;
  contextPath: string;
  /** @param made what was created, where something was */
  close: (made?: HandOverDone) => void;
}

export default function HandOver({ chat, contextPath, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [known, setKnown] = useState<HandOvers>();
  const [failed, setFailed] = useState(false);
  const [again, setAgain] = useState(false);
  /** What Esc and the cross do while the form has something to lose. */
  const leave = useRef<() => void>(() => close());
  const { conversation } = useStore(chat.thread.state);

  const load = () => {
    setFailed(false);
    chat
      .file()
      .then(() => chat.rest.get<HandOvers>(`${chat.path}/handovers`))
      .then(setKnown, () => setFailed(true));
  };
  useEffect(() => {
    dialog.current?.showModal();
    load();
  }, []);

  const stop = (event: Event) => event.stopPropagation();
  const shown = known && (known.done.length === 0 || again);
  return (
    <dialog
      ref={dialog}
      class="hand"
      aria-modal="true"
      aria-labelledby="guichet-hand-title"
      onCancel={(event) => {
        event.preventDefault();
        leave.current();
      }}
      onKeyDown={stop}
    >
      <header class="hand__head">
        <h2 id="guichet-hand-title" class="hand__title">
          {say.agentHandTitle}
        </h2>
        <button
          type="button"
          class="g-button g-button--icon"
          aria-label={say.agentClose}
          title={say.agentClose}
          onClick={() => leave.current()}
        >
          <Icon name="close" />
        </button>
      </header>
      {conversation?.requestKey && (
        <p class="hand__about">
          {say.agentHandAbout({
            key: conversation.requestKey,
            customer: conversation.customer?.name ?? '',
          })}
        </p>
      )}
      {failed && (
        <Strip tone="danger" icon="warning" acts={[{ word: say.retry, press: load }]}>
          {say.agentHandFailed}
        </Strip>
      )}
      {!known && !failed && (
        <p class="hint g-soon hand__soon" aria-busy="true">
          {say.agentHandChecking}
        </p>
      )}
      {known && known.done.length > 0 && (
        <Before
          done={known.done}
          contextPath={contextPath}
          again={again ? undefined : () => setAgain(true)}
        />
      )}
      {shown && <Filling {...{ chat, known, contextPath, close, leave }} />}
    </dialog>
  );
}
