/** Confidentialité: how long technical data stays, what becomes of secrets, and one customer's data: exported, erased. */
import * as say from 'guichet:messages';
import { useId, useState } from 'preact/hooks';
import { NumberSetting, RadioSetting, Section, SwitchSetting, useAdmin } from '../kit';
import { ConfirmLink } from '../confirm';
import { CONFIRM } from '../settings/draft';
import { Refused } from '../../shared/rest';
import { download, type Erased, type Facts } from './privacy-calls';
import styles from './privacy.css?inline';

export { styles };

const DAYS_MAX = 3650;

export default function Privacy() {
  return (
    <>
      <Section title={say.adminPrivacySecrets} group="secrets">
        <RadioSetting
          path="secrets"
          label={say.adminPrivacySecretsRule}
          options={[
            { value: 'warn', label: say.adminPrivacyWarn, hint: say.adminPrivacyWarnHint },
            { value: 'mask', label: say.adminPrivacyMask, hint: say.adminPrivacyMaskHint },
            { value: 'refuse', label: say.adminPrivacyRefuse, hint: say.adminPrivacyRefuseHint },
          ]}
        />
      </Section>
      <Section title={say.adminPrivacyRetention} group="privacy">
        <NumberSetting
          path="privacy.retentionDays"
          label={say.adminPrivacyDays}
          unit={say.adminPrivacyDaysUnit}
          hint={say.adminPrivacyDaysHint}
          max={DAYS_MAX}
        />
        <SwitchSetting
          path="privacy.typing"
          label={say.adminPrivacyTyping}
          hint={say.adminPrivacyTypingHint}
        />
        <SwitchSetting
          path="privacy.readMarks"
          label={say.adminPrivacyRead}
          hint={say.adminPrivacyReadHint}
        />
        <SwitchSetting
          path="privacy.address"
          label={say.adminPrivacyAddress}
          hint={say.adminPrivacyAddressHint}
        />
      </Section>
      <Section title={say.adminPrivacyPerson} hint={say.adminPrivacyPersonHint}>
        <Person />
      </Section>
    </>
  );
}

/** First whom it is about, then what to do with what there is of her. */
function Person() {
  const { rest, place, file } = useAdmin();
  const [account, setAccount] = useState('');
  const [found, setFound] = useState<Facts>();
  const [said, setSaid] = useState('');
  const [confirm, setConfirm] = useState(false);
  const [busy, setBusy] = useState(false);
  const id = useId();
  const of = place.project ? `?project=${encodeURIComponent(place.project)}` : '';

  const doing = async (work: () => Promise<void>) => {
    setBusy(true);
    setSaid('');
    setConfirm(false);
    try {
      await work();
    } catch (error) {
      setSaid(error instanceof Refused ? error.message : say.adminPrivacyFailed);
      setConfirm(error instanceof Refused && error.code === CONFIRM);
    } finally {
      setBusy(false);
    }
  };
  const look = () =>
    doing(async () => {
      setFound(undefined);
      setFound(await rest.get<Facts>(`/admin/customers/${encodeURIComponent(account.trim())}${of}`));
    });
  const fetched = (key: string, accept: string) =>
    doing(() => download(file(`/admin/customers/${encodeURIComponent(key)}/export${of}`), accept));

  return (
    <div class="person">
      <form
        class="person__row"
        onSubmit={(event) => {
          event.preventDefault();
          if (account.trim()) void look();
        }}
      >
        <label class="person__field" for={id}>
          {say.adminPrivacyAccount}
          <input
            id={id}
            class="field"
            autocomplete="off"
            spellcheck={false}
            value={account}
            onInput={(event) => setAccount(event.currentTarget.value)}
          />
        </label>
        <button class="g-button" disabled={busy}>
          {say.adminPrivacyFind}
        </button>
      </form>
      <p class="person__said" role="status">
        {said} {confirm && <ConfirmLink word={say.adminConfirm} />}
      </p>
      {found && (
        <>
          <p class="person__who">{say.adminPrivacyFound({ name: found.name, n: found.conversations })}</p>
          <div class="person__row">
            <button
              type="button"
              class="g-button"
              disabled={busy}
              onClick={() => void fetched(found.key, 'text/html')}
            >
              {say.adminPrivacyExportPage}
            </button>
            <button
              type="button"
              class="g-button"
              disabled={busy}
              onClick={() => void fetched(found.key, 'application/json')}
            >
              {say.adminPrivacyExportJson}
            </button>
          </div>
          <Erase
            key={found.key}
            of={of}
            person={found}
            busy={busy}
            doing={doing}
            done={(erased) => {
              setFound(undefined);
              setAccount('');
              setSaid(inWords(erased));
            }}
          />
        </>
      )}
    </div>
  );
}

const inWords = ({ conversations: n, left, receipt }: Erased) =>
  left ? say.adminPrivacyLeft({ n: left }) : say.adminPrivacyErased({ n, receipt });

interface EraseProps {
  of: string;
  person: Facts;
  busy: boolean;
  doing: (work: () => Promise<void>) => Promise<void>;
  done: (erased: Erased) => void;
}

/** Nothing brings back what is erased: her name has to be typed. */
function Erase({ of, person, busy, doing, done }: EraseProps) {
  const { rest } = useAdmin();
  const [comments, setComments] = useState(false);
  const [typed, setTyped] = useState('');
  const id = useId();
  const isConfirmed = typed.trim() === person.name;
  const erase = () =>
    doing(async () => {
      const path = `/admin/customers/${encodeURIComponent(person.key)}/conversations${of}`;
      done(await rest.delete<Erased>(path, { comments, confirm: typed.trim() }));
    });
  return (
    <form
      class="person__erase"
      onSubmit={(event) => {
        event.preventDefault();
        if (isConfirmed) void erase();
      }}
    >
      <p class="person__warning">{say.adminPrivacyErase({ name: person.name })}</p>
      <p>{say.adminPrivacyEraseHint}</p>
      <label class="choice">
        <input
          type="checkbox"
          class="choice__mark"
          checked={comments}
          onChange={(event) => setComments(event.currentTarget.checked)}
        />
        <span>
          {say.adminPrivacyComments}
          <span class="choice__hint">{say.adminPrivacyCommentsHint}</span>
        </span>
      </label>
      <div class="person__row">
        <label class="person__field" for={id}>
          {say.adminPrivacyConfirm({ name: person.name })}
          <input
            id={id}
            class="field"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button class="g-button g-button--danger" disabled={busy || !isConfirmed}>
          {say.adminPrivacyEraseNow}
        </button>
      </div>
    </form>
  );
}
