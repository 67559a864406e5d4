/** The dialogue's form: to whom, as what, with which words, and what goes along. */
import * as say from 'guichet:messages';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Refused } from '../../shared/rest';
import { Strip } from '../../shared/strip';
import { uuid } from '../../shared/uuid';
import type { HandOverDone, HandOvers } from '../../shared/wire-agent';
import type { AgentChat } from '../conversation/chat';
import { failureOf } from '../conversation/failure';
import { attemptAt } from './attempt';
import { Check } from './check';
import {
  type Filled,
  isBlocked,
  isChanged,
  lackingIn,
  placeless,
  targetOf,
  wishOf,
  withKept,
} from './form-state';
import { Along, Targets, Words } from './hand-over-fields';
import { Missing } from './missing';
import { useChecked } from './use-checked';

interface Props {
  chat: AgentChat;
  known: HandOvers;
  contextPath: string;
  close: (made?: HandOverDone) => void;
  leave: RefObject<() => void>;
}

/** What is filled in stays on the device until it has gone: a page that has to be loaded again loses nothing (ux.md 9). */
const FORM = 'handOver.form.';

/** What a colleague has made while this was filled in. */
interface Meanwhile {
  issueKey: string;
  url: string;
}

export function Filling({ chat, known, contextPath, close, leave }: Props) {
  const { keep, id } = chat.thread;
  const [filled, setFilled] = useState<Filled>(() => withKept(known, keep.read(FORM + id)));
  const [attempt] = useState(() => attemptAt(keep, id, known.done.length, uuid));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');
  const [refused, setRefused] = useState<Record<string, string>>({});
  const seen = useRef(known.done.map(({ issueKey }) => issueKey));
  const [meanwhile, setMeanwhile] = useState<Meanwhile>();
  const [part, setPart] = useState<HandOverDone>();
  const [leaving, setLeaving] = useState(false);
  const frame = useRef<HTMLFormElement>(null);
  const [checked, checking] = useChecked(chat, known, filled);
  const target = targetOf(known, filled, checked);
  const lacking = target ? lackingIn(target, filled) : [];

  useEffect(() => frame.current?.querySelector<HTMLElement>('#guichet-hand-subject')?.focus(), []);
  const write = (next: Filled) => {
    keep.write(FORM + id, isChanged(known, next) ? JSON.stringify(next) : undefined);
    setFilled(next);
  };
  const forget = () => keep.write(FORM + id, undefined);
  const discard = () => {
    forget();
    close();
  };
  leave.current = () => {
    if (part) close(part);
    else if (isChanged(known, filled) && !leaving) setLeaving(true);
    else close();
  };

  const send = async () => {
    setTried(true);
    if (busy || !target?.allowed) return;
    if (lacking[0]) {
      frame.current?.querySelector<HTMLElement>(`#guichet-hand-${CSS.escape(lacking[0])}`)?.focus();
      return;
    }
    setBusy(true);
    setRefusal('');
    setRefused({});
    setMeanwhile(undefined);
    attempt.begin();
    try {
      const made = await chat.rest.post<HandOverDone>(
        `${chat.path}/handovers`,
        wishOf(attempt.clientId, filled, target.mayComment, seen.current),
      );
      attempt.end();
      forget();
      chat.thread.reload();
      if (made.failedAttachments.length === 0) close(made);
      else setPart(made);
    } catch (problem) {
      if (problem instanceof Refused && problem.status < 500) attempt.end();
      setRefusal(failureOf(problem));
      if (problem instanceof Refused && problem.code === 'handOver.meanwhile') {
        setMeanwhile(problem.data.copy as Meanwhile);
        chat.thread.reload();
      }
      if (problem instanceof Refused) setRefused((problem.data.fields ?? {}) as Record<string, string>);
    }
    setBusy(false);
  };
  const anotherOne = (issueKey: string) => {
    seen.current = [...seen.current, issueKey];
    void send();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void send();
  };

  const wrong = (id: string) =>
    refused[id] ?? (tried && lacking.includes(id) ? say.agentHandLacking : undefined);
  return (
    <form
      ref={frame}
      class="hand__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={onKeyDown}
    >
      <div class="hand__fields">
        {known.targets.length === 0 && <p class="hint">{say.agentHandNowhere}</p>}
        <Targets {...{ known, filled }} write={write} />
        {target && isBlocked(target) && <Check {...{ target, lacking, checking }} />}
        {target && <Words {...{ target, filled, wrong }} write={write} />}
        {target && <Missing {...{ target, filled, wrong }} write={write} />}
        {target && <Along {...{ known, target, filled, wrong }} write={write} />}
        {target && !isBlocked(target) && <Check {...{ target, lacking, checking }} />}
      </div>
      <div class="hand__end">
        <div role="alert">
          {refusal && meanwhile && (
            <Strip
              tone="warning"
              icon="warning"
              acts={[
                { word: meanwhile.issueKey, href: contextPath + meanwhile.url },
                { word: say.agentHandAgain, press: () => anotherOne(meanwhile.issueKey) },
              ]}
            >
              {refusal}
            </Strip>
          )}
          {refusal && !meanwhile && (
            <Strip tone="danger" icon="warning">
              {[refusal, ...placeless(target, refused)].join(' ')}
            </Strip>
          )}
          {part && (
            <Strip
              tone="warning"
              icon="warning"
              acts={[
                { word: say.retry, press: () => void send() },
                { word: part.issueKey, href: contextPath + part.url },
              ]}
            >
              {say.agentHandPart({ key: part.issueKey, file: part.failedAttachments.join(', ') })}
            </Strip>
          )}
          {leaving && (
            <Strip
              tone="warning"
              icon="info"
              acts={[
                { word: say.agentLeaveDiscard, press: discard },
                { word: say.agentLeaveStay, press: () => setLeaving(false) },
              ]}
            >
              {say.agentHandLeave}
            </Strip>
          )}
        </div>
        <footer class="hand__foot">
          <p class="hint">{say.agentHandBack}</p>
          <button type="button" class="g-button" onClick={() => leave.current?.()}>
            {part ? say.agentClose : say.agentCancel}
          </button>
          {target && !part && (
            <button type="submit" class="g-button g-button--primary" aria-busy={busy}>
              {busy && <span class="g-spinner" />}
              {say.agentHandCreate({ project: target.target })}
            </button>
          )}
        </footer>
      </div>
    </form>
  );
}
