/** One's own canned replies, and the project's where one administers it: written, changed and removed in place. */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../shared/icons';
import { Refused } from '../../shared/rest';
import { Strip } from '../../shared/strip';
import type { CannedReply } from '../../shared/wire-agent';
import type { AgentChat } from '../conversation/chat';
import { pen } from '../conversation/icons';
import styles from './manage-replies.css?inline';
import { ReplyForm } from './reply-form';

export { styles };

interface Props {
  chat: AgentChat;
  close: () => void;
}

const MOST = 1000;

export default function ManageReplies({ chat, close }: Props) {
  const [replies, setReplies] = useState<readonly CannedReply[]>();
  const [edited, setEdited] = useState<CannedReply | 'new'>();
  const [problem, setProblem] = useState('');
  const load = () => {
    setProblem('');
    chat.rest.get<{ replies: CannedReply[] }>(`/cannedReplies?limit=${MOST}`).then(
      ({ replies: found }) => setReplies(found),
      () => setProblem(say.agentRepliesFailed),
    );
  };
  useEffect(load, []);
  const heading = useRef<HTMLHeadingElement>(null);
  const isList = edited === undefined;
  // What was pressed on the way here has gone.
  useEffect(() => {
    if (isList) heading.current?.focus();
  }, [isList]);

  const remove = (reply: CannedReply) => {
    chat.rest.delete(`/cannedReplies/${encodeURIComponent(reply.id)}`).then(load, (failure: unknown) => {
      setProblem(failure instanceof Refused ? failure.message : say.lifeFailed);
    });
  };
  const saved = () => {
    setEdited(undefined);
    load();
  };

  return (
    <section
      class="manage"
      aria-label={say.agentReplies}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        if (edited) setEdited(undefined);
        else close();
      }}
    >
      <header class="manage__head">
        <button
          type="button"
          class="g-button g-button--icon"
          aria-label={say.agentBack}
          title={say.agentBack}
          onClick={() => (edited ? setEdited(undefined) : close())}
        >
          <Icon name="back" />
        </button>
        <h3 ref={heading} tabIndex={-1}>
          {say.agentReplies}
        </h3>
      </header>
      <div role="alert">
        {problem && (
          <Strip tone="danger" icon="warning" acts={[{ word: say.retry, press: load }]}>
            {problem}
          </Strip>
        )}
      </div>
      {edited ? (
        <ReplyForm
          chat={chat}
          reply={edited === 'new' ? undefined : edited}
          saved={saved}
          cancel={() => setEdited(undefined)}
        />
      ) : (
        <div class="manage__body">
          <button type="button" class="g-button" onClick={() => setEdited('new')}>
            <Icon name="plus" />
            {say.agentRepliesAdd}
          </button>
          {replies?.length === 0 && <p class="hint">{say.agentRepliesNone}</p>}
          <ul>
            {replies?.map((reply) => (
              <Line key={reply.id} reply={reply} edit={() => setEdited(reply)} remove={() => remove(reply)} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Line({ reply, edit, remove }: { reply: CannedReply; edit: () => void; remove: () => void }) {
  const { title, shortcut, text, scope, project, mayEdit } = reply;
  return (
    <li class="manage__line">
      <div>
        <b dir="auto">{title}</b> <span class="hint">/{shortcut}</span>{' '}
        <span class="g-lozenge">{scope === 'personal' ? say.agentRepliesOwn : project}</span>
        <p class="manage__text" dir="auto">
          {text}
        </p>
      </div>
      {mayEdit && (
        <>
          <button
            type="button"
            class="g-button g-button--icon"
            aria-label={say.agentRepliesEdit({ title })}
            title={say.agentRepliesEdit({ title })}
            onClick={edit}
          >
            <Icon d={pen} />
          </button>
          <button
            type="button"
            class="g-button g-button--icon"
            aria-label={say.agentRepliesRemove({ title })}
            title={say.agentRepliesRemove({ title })}
            onClick={remove}
          >
            <Icon name="close" />
          </button>
        </>
      )}
    </li>
  );
}
