/** What the keys do; everything in it can be pressed as well (ux.md 6.4). */
import * as say from 'guichet:messages';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../shared/icons';

const rows = (): [string[], string][] => [
  [['J'], say.deskKeyNext],
  [['K'], say.deskKeyPrevious],
  [[say.deskKeyEnter], say.deskKeyOpen],
  [[say.deskKeyShift, say.deskKeyEnter], say.deskBeside],
  [['U'], say.deskKeyUnanswered],
  [['1', '…', '9'], say.deskKeyNth],
  [['A'], say.agentAccept],
  [['X'], say.agentDecline],
  [['R'], say.agentReply],
  [['N'], say.agentNote],
  [['/'], say.deskKeyCanned],
  [['I'], say.agentArticles],
  [['Ctrl', say.deskKeyEnter], say.agentSend],
  [['Q'], say.agentQualify],
  [['T'], say.agentHandOver],
  [['E'], say.agentFinish],
  [['F'], say.deskFilters],
  [['D'], say.deskData],
  [['P'], say.deskAgents],
  [['M'], say.deskMissed],
  [['S'], say.deskCustomers],
  [['F6'], say.deskKeyColumns],
  [[say.deskKeyEscape], say.deskBack],
  [['?'], say.deskKeys],
];

export default function KeysHelp({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  /** Beside the work, not over it: nothing is blocked. */
  useEffect(() => {
    const shown = dialog.current;
    const root = shown?.getRootNode() as ShadowRoot | undefined;
    const before = root?.activeElement as HTMLElement | null | undefined;
    shown?.querySelector('button')?.focus();
    return () => before?.focus();
  }, []);
  return (
    <dialog ref={dialog} class="keys" open aria-labelledby="guichet-keys">
      <header class="keys__head">
        <h2 id="guichet-keys">{say.deskKeys}</h2>
        <button
          type="button"
          class="g-button g-button--icon"
          aria-label={say.agentInvitedClose}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </header>
      <dl class="keys__list">
        {rows().map(([names, word]) => (
          <div key={word}>
            <dt>
              {names.map((name) => (
                <kbd class="keycap" key={name}>
                  {name}
                </kbd>
              ))}
            </dt>
            <dd>{word}</dd>
          </div>
        ))}
      </dl>
      <p class="keys__note">{say.deskKeysNote}</p>
    </dialog>
  );
}
