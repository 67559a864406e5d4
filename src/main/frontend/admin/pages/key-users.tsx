/** Utilisateurs clés: who may chat, who is sent to an integrator, and a person to try it out (R129–R131, R142, B10). */
import * as say from 'guichet:messages';
import { useAdmin, useSetting } from '../admin';
import { useChoices } from '../choices';
import { NameList } from '../key-users/name-list';
import { PersonCard } from '../key-users/person-card';
import { Table } from '../key-users/table';
import { Away } from '../kit/away';
import { Field, FieldSet } from '../kit/field';
import { ListSetting } from '../kit/list';
import { Section } from '../kit/section';
import { SwitchSetting } from '../kit/choice';
import { TextSetting } from '../kit/text';

export { default as styles } from '../hours/hours.css?inline';

interface Indirect {
  organisation: string;
  partner: string;
}

export default function KeyUsers() {
  const { place } = useAdmin();
  const [everyone = true] = useSetting<boolean | undefined>('keyUsers.everyone');
  const { groups, organisations, away, again } = useChoices();
  return (
    <div class="hours">
      <div class="hours__week">
        {away && <Away say={say.adminRequestsNoChoices} again={again} />}
        <Section title={say.adminKeyUsersWho} group="keyUsers" hint={say.adminKeyUsersHint}>
          <Everyone />
          {!everyone && (
            <>
              <NameList
                path="keyUsers.groups"
                label={say.adminKeyUsersGroups}
                add={say.adminKeyUsersGroupAdd}
                offered={groups}
              />
              <NameList
                path="keyUsers.organisations"
                label={say.adminKeyUsersOrganisations}
                add={say.adminKeyUsersOrganisationAdd}
                offered={organisations}
              />
              <NameList
                path="keyUsers.people"
                label={say.adminKeyUsersPeople}
                hint={say.adminKeyUsersPeopleHint}
                add={say.adminKeyUsersPersonAdd}
              />
              {place.project && <Table />}
            </>
          )}
        </Section>
        <Section title={say.adminKeyUsersIdentity} group="identity">
          <SwitchSetting
            path="identity.confirm"
            label={say.adminKeyUsersIdentityConfirm}
            hint={say.adminKeyUsersIdentityHint}
          />
        </Section>
        <Section title={say.adminKeyUsersOthers}>
          <TextSetting
            path="keyUsers.contact"
            label={say.adminKeyUsersContact}
            hint={say.adminKeyUsersContactHint}
            max={200}
          />
          <ListSetting<Indirect>
            path="keyUsers.indirect"
            label={say.adminKeyUsersIndirect}
            hint={say.adminKeyUsersIndirectHint}
            add={say.adminKeyUsersIndirectAdd}
            make={() => ({ organisation: '', partner: '' })}
            name={({ organisation }) => organisation || say.adminKeyUsersOrganisation}
          >
            {(_, path) => (
              <div class="both">
                <Organisation path={`${path}.organisation`} offered={organisations} />
                <TextSetting path={`${path}.partner`} label={say.adminKeyUsersPartner} max={200} />
              </div>
            )}
          </ListSetting>
        </Section>
      </div>
      <div class="hours__beside">{place.project && <PersonCard />}</div>
    </div>
  );
}

function Everyone() {
  const [everyone = true, set] = useSetting<boolean | undefined>('keyUsers.everyone');
  const options = [
    { value: true, label: say.adminKeyUsersEveryone },
    { value: false, label: say.adminKeyUsersListed },
  ];
  return (
    <FieldSet path="keyUsers.everyone" label={say.adminKeyUsersWhoChats}>
      {({ id }) => (
        <div class="choices">
          {options.map(({ value, label }) => (
            <label key={String(value)} class="choice">
              <input
                type="radio"
                class="choice__mark"
                name={id}
                checked={everyone === value}
                onChange={() => set(value)}
              />
              {label}
            </label>
          ))}
        </div>
      )}
    </FieldSet>
  );
}

function Organisation({ path, offered }: { path: string; offered: readonly string[] }) {
  const [value = '', set] = useSetting<string | undefined>(path);
  return (
    <Field path={path} label={say.adminKeyUsersOrganisation}>
      {(bind) => (
        <>
          <input
            {...bind}
            class="field"
            autocomplete="off"
            list={`${bind.id}-offered`}
            value={value}
            onInput={(event) => set(event.currentTarget.value)}
          />
          <datalist id={`${bind.id}-offered`}>
            {offered.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
