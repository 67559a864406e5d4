/** Who somebody is, confirmed by a token that comes by e-mail (R46); in place of the form of a new conversation. */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { keepFor, storageOf } from '../shared/keep';
import { Refused } from '../shared/rest';
import { useNow } from '../shared/use-now';
import type { PanelModel } from './panel-model';

export { default as styles } from './identity.css?inline';

const SECOND = 1000;
const PROBLEM = 'guichet-identity-problem';

/** What was sent, kept in the tab: who looks into her mail and comes back finds the field for the token. */
interface Sent {
  name: string;
  email: string;
  /** When another one may be asked for. */
  resendAt: number;
}

type FieldName = 'name' | 'email' | 'token';

interface Trouble {
  field: FieldName | undefined;
  text: string;
}

export default function IdentityForm({ model }: { model: PanelModel }) {
  const { portal } = model.state.get();
  const tab = keepFor(model.stage.user, storageOf(window, 'sessionStorage'));
  const kept = `identity.${portal}`;
  const [sent, setSent] = useState(() => readSent(tab.read(kept)));
  const [name, setName] = useState(sent?.name ?? '');
  const [email, setEmail] = useState(sent?.email ?? '');
  const [token, setToken] = useState('');
  const [isChanging, setChanging] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const now = useNow(SECOND).getTime();
  const waits = Math.max(0, Math.ceil(((sent?.resendAt ?? 0) - now) / SECOND));
  const isTyping = sent !== undefined && !isChanging;

  const focus = (field: FieldName) => form.current?.querySelector<HTMLElement>(`[name=${field}]`)?.focus();

  useEffect(() => {
    if (model.state.get().takesFocus) focus(isTyping ? 'token' : 'name');
  }, [isTyping]);

  const fail = (field: FieldName | undefined, text: string) => {
    setTrouble({ field, text });
    if (field) focus(field);
  };

  const wait = (seconds: number) => {
    const next = { name, email, resendAt: Date.now() + seconds * SECOND };
    tab.write(kept, JSON.stringify(next));
    setSent(next);
    setChanging(false);
  };

  const done = () => {
    tab.write(kept, undefined);
    model.go({ at: 'new' });
    model.stage.ask();
  };

  async function call(path: string, body: unknown, then: (answer: { resendSeconds: number }) => void) {
    setBusy(true);
    setTrouble(undefined);
    try {
      then(await model.rest.post(`/portals/${encodeURIComponent(portal)}/identity${path}`, body));
    } catch (problem) {
      refused(problem);
    }
    setBusy(false);
  }

  function refused(problem: unknown) {
    if (!(problem instanceof Refused)) {
      fail(undefined, say.identityFailed);
      return;
    }
    const { code, data, retryAfterMs } = problem;
    if (code === 'identity.known') {
      done();
      return;
    }
    if (code === 'identity.wrong' || code === 'identity.over') {
      fail('token', problem.message);
      return;
    }
    if (code === 'identity.tooSoon' && isTyping) {
      wait(retryAfterMs / SECOND);
      return;
    }
    if (data.field === 'email') {
      fail('email', say.identityEmailLacks);
      return;
    }
    if (data.field === 'name') {
      fail('name', say.identityNameLacks);
      return;
    }
    fail(undefined, problem.message || say.identityFailed);
  }

  const send = () => {
    if (busy) return;
    if (name.trim() === '') fail('name', say.identityNameLacks);
    else if (!/^\S+@\S+\.\S+$/.test(email.trim())) fail('email', say.identityEmailLacks);
    else void call('', { name, email }, ({ resendSeconds }) => wait(resendSeconds));
  };

  const confirm = () => {
    if (busy) return;
    if (token.trim() === '') fail('token', say.identityTokenLacks);
    else void call('/confirm', { token }, done);
  };

  const field = (id: FieldName, label: string, value: string, set: (to: string) => void, more: object) => (
    <div class="identity__field">
      <label for={`guichet-${id}`}>{label}</label>
      <input
        id={`guichet-${id}`}
        name={id}
        class="field"
        value={value}
        aria-invalid={trouble?.field === id}
        aria-describedby={trouble?.field === id ? PROBLEM : undefined}
        onInput={({ currentTarget }) => {
          set(currentTarget.value);
          setTrouble(undefined);
        }}
        {...more}
      />
    </div>
  );

  return (
    <form
      ref={form}
      class="identity"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isTyping) confirm();
        else send();
      }}
    >
      <div class="scroll identity__fields">
        <h3>{say.identityTitle}</h3>
        {isTyping ? (
          <>
            <p role="status">{say.identitySent({ email: sent.email })}</p>
            {field('token', say.identityToken, token, setToken, {
              type: 'text',
              autocomplete: 'one-time-code',
              autocapitalize: 'characters',
              spellcheck: false,
              maxLength: 40,
            })}
          </>
        ) : (
          <>
            <p>{say.identityWhy}</p>
            {field('name', say.identityName, name, setName, { autocomplete: 'name', maxLength: 100 })}
            {field('email', say.identityEmail, email, setEmail, {
              type: 'email',
              autocomplete: 'email',
              maxLength: 254,
            })}
          </>
        )}
        <p id={PROBLEM} class="problem" role="alert">
          {trouble?.text}
        </p>
        {isTyping && (
          <p class="identity__ways">
            {waits > 0 ? (
              <span>{say.identityResendIn({ s: waits })}</span>
            ) : (
              <button type="button" class="g-link" onClick={send}>
                {say.identityResend}
              </button>
            )}
            <button type="button" class="g-link" onClick={() => setChanging(true)}>
              {say.identityChange}
            </button>
          </p>
        )}
      </div>
      <div class="footer">
        <button type="submit" class="g-button g-button--primary" aria-busy={busy}>
          {busy && <span class="g-spinner" />}
          {isTyping ? say.identityConfirm : say.identitySend}
        </button>
      </div>
    </form>
  );
}

function readSent(kept: string | undefined): Sent | undefined {
  try {
    const { name, email, resendAt } = JSON.parse(kept ?? '') as Partial<Sent>;
    return name && email && resendAt ? { name, email, resendAt } : undefined;
  } catch {
    return undefined;
  }
}
