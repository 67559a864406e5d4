/** One canned reply, as it is written or changed. */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Refused } from '../../shared/rest';
import type { CannedReply } from '../../shared/wire-agent';
import type { AgentChat } from '../conversation/chat';

interface Props {
  chat: AgentChat;
  /** Left out for a new one. */
  reply: CannedReply | undefined;
  saved: () => void;
  cancel: () => void;
}

const PLACEHOLDERS = '{customer} {key} {agent} {hours}';

export function ReplyForm({ chat, reply, saved, cancel }: Props) {
  const [shortcut, setShortcut] = useState(reply?.shortcut ?? '');
  const [title, setTitle] = useState(reply?.title ?? '');
  const draft = chat.thread.draft();
  // A good answer is often found while one writes it; a slash was only the way here.
  const [text, setText] = useState(reply?.text ?? (draft.startsWith('/') ? '' : draft));
  const [shared, setShared] = useState(false);
  const [problem, setProblem] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const project = (chat.thread.state.get().conversation?.requestKey ?? '').replace(/-\d+$/, '');
  useEffect(() => first.current?.focus(), []);

  const save = async () => {
    if (![shortcut, title, text].every((it) => it.trim())) {
      setProblem(say.agentRepliesMissing);
      return;
    }
    const words = { shortcut: shortcut.trim(), title: title.trim(), text };
    const scope = shared ? { scope: 'project', project } : { scope: 'personal' };
    try {
      if (reply) await chat.rest.put(`/cannedReplies/${encodeURIComponent(reply.id)}`, words);
      else await chat.rest.post('/cannedReplies', { ...scope, ...words });
      saved();
    } catch (failure) {
      setProblem(failure instanceof Refused ? failure.message : say.lifeFailed);
    }
  };

  return (
    <form
      class="manage__body"
      aria-label={say.agentRepliesAdd}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label class="manage__field">
        <span>{say.agentRepliesShortcut}</span>
        <input
          ref={first}
          class="field"
          maxLength={30}
          value={shortcut}
          onInput={(event) => setShortcut(event.currentTarget.value)}
        />
      </label>
      <label class="manage__field">
        <span>{say.agentRepliesTitle}</span>
        <input
          class="field"
          dir="auto"
          maxLength={200}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <label class="manage__field">
        <span>{say.agentRepliesText}</span>
        <textarea
          class="field"
          rows={6}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="hint">
        {say.agentRepliesPlaceholders} <bdi>{PLACEHOLDERS}</bdi>
      </p>
      {!reply && project && (
        <label class="manage__tick">
          <input type="checkbox" checked={shared} onChange={() => setShared(!shared)} />
          {say.agentRepliesShared}
        </label>
      )}
      <p class="problem" role="alert">
        {problem}
      </p>
      <p class="manage__acts">
        <button type="submit" class="g-button g-button--primary">
          {say.agentSave}
        </button>
        <button type="button" class="g-button" onClick={cancel}>
          {say.agentCancel}
        </button>
      </p>
    </form>
  );
}
