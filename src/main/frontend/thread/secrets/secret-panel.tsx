/** Over the composer, when what one is about to send looks like a secret (R51, ux.md 5.6). Nothing has been sent yet. */
import * as say from 'guichet:messages';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '../../shared/icons';
import { masked, type Secret, type SecretKind, secretsIn } from './find';
import styles from './secrets.css?inline';

export { masked, secretsIn, styles };

const SHIELD = 'M10 3 4.5 5v4.5c0 3.5 2.2 6 5.5 7.5 3.3-1.5 5.5-4 5.5-7.5V5L10 3Z';

interface Props {
  text: string;
  /** Whether the project lets it pass as it is. */
  mayPass: boolean;
  send: (text: string) => void;
  edit: () => void;
}

export default function SecretPanel({ text, mayPass, send, edit }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  const secrets = secretsIn(text);
  const id = useId();
  useEffect(() => first.current?.focus(), []);

  return (
    <div
      class="secret"
      role="alertdialog"
      aria-labelledby={id}
      aria-describedby={`${id}-advice`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        edit();
      }}
    >
      <Icon d={SHIELD} />
      <p id={id}>
        <b>{say.secretFound({ what: kindsOf(secrets) })}</b>
      </p>
      <p id={`${id}-advice`}>{adviceOf(secrets)}</p>
      <p class="secret__text" dir="auto">
        {partsOf(text, secrets).map(({ part, secret }) => (secret ? <mark>{part}</mark> : part))}
      </p>
      <div class="secret__acts">
        <button
          ref={first}
          type="button"
          class="g-button g-button--primary"
          onClick={() => send(masked(text, secrets))}
        >
          {say.secretMask}
        </button>
        <button type="button" class="g-button" onClick={edit}>
          {say.secretEdit}
        </button>
        {mayPass && (
          <button type="button" class="g-link" onClick={() => send(text)}>
            {say.secretPass}
          </button>
        )}
      </div>
    </div>
  );
}

const names: Record<SecretKind, string> = {
  password: say.secretPassword,
  token: say.secretToken,
  card: say.secretCard,
  privateKey: say.secretKey,
};

/** Each kind once, in the order of the text. */
const kindsOf = (secrets: readonly Secret[]) =>
  new Intl.ListFormat(say.locale).format(new Set(secrets.map(({ kind }) => names[kind])));

const adviceOf = (secrets: readonly Secret[]) =>
  secrets.every(({ kind }) => kind === 'password') ? say.secretNoPassword : say.secretNoSecret;

function partsOf(text: string, secrets: readonly Secret[]) {
  const parts: { part: string; secret: boolean }[] = [];
  let at = 0;
  for (const { from, to } of secrets) {
    parts.push({ part: text.slice(at, from), secret: false }, { part: text.slice(from, to), secret: true });
    at = to;
  }
  return [...parts, { part: text.slice(at), secret: false }];
}
