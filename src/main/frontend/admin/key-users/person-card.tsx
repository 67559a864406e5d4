/** Tester une personne: may she chat, and what decides it. By the lists as they are saved. */
import * as say from 'guichet:messages';
import { useState } from 'preact/hooks';
import { Refused } from '../../shared/rest';
import { useAdmin } from '../admin';

interface Checked {
  entitled: boolean;
  because: string;
  by?: string;
  name?: string;
  contact?: string;
}

const WHY: Record<string, string | ((by: { by: string }) => string)> = {
  everyone: say.adminKeyUsersWhyEveryone,
  named: say.adminKeyUsersWhyNamed,
  group: say.adminKeyUsersWhyGroup,
  organisation: say.adminKeyUsersWhyOrganisation,
  desk: say.adminKeyUsersWhyDesk,
  indirect: say.adminKeyUsersWhyIndirect,
  notListed: say.adminKeyUsersWhyNotListed,
  noPortal: say.adminKeyUsersWhyNoPortal,
  unknown: say.adminKeyUsersWhyUnknown,
};

export function PersonCard() {
  const { rest, base, draft } = useAdmin();
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<Checked | string>();
  const ask = async () => {
    const person = typed.trim();
    if (!person) return;
    const path = `${base}/keyUsers/check?person=${encodeURIComponent(person)}`;
    try {
      setAnswer(await rest.get<Checked>(path));
    } catch (problem) {
      setAnswer(problem instanceof Refused ? problem.message : say.adminKeyUsersTestFailed);
    }
  };
  return (
    <section class="card" aria-labelledby="key-users-test">
      <h2 id="key-users-test" class="card__title">
        {say.adminKeyUsersTest}
      </h2>
      <form
        class="moment"
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <input
          class="field"
          aria-label={say.adminKeyUsersTestWho}
          placeholder={say.adminKeyUsersTestWho}
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="g-button small">
          {say.adminKeyUsersTestNow}
        </button>
      </form>
      <div class="moment__answer" role="status">
        {typeof answer === 'string' ? answer : answer && <Answer answer={answer} />}
      </div>
      {draft.isChanged('keyUsers') && <p class="card__hint">{say.adminKeyUsersTestSaved}</p>}
    </section>
  );
}

function Answer({ answer: { entitled, because, by = '', name, contact } }: { answer: Checked }) {
  const why = WHY[because];
  return (
    <>
      <span class={`g-lozenge${entitled ? ' g-lozenge--success' : ''}`}>
        {entitled ? say.adminKeyUsersMay : say.adminKeyUsersMayNot}
      </span>
      <span>
        {name && <b>{name} </b>}
        {typeof why === 'function' ? why({ by }) : why}
        {contact && ` ${say.adminKeyUsersTold({ contact })}`}
      </span>
    </>
  );
}
