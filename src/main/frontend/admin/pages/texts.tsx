/** Textes et charte: what customers read, in both languages; the charter by versions that each accepts (R73–R75, R132). */
import * as say from 'guichet:messages';
import { lazy } from '../../shared/lazy';
import { useAdmin } from '../admin';
import { ListSetting } from '../kit/list';
import { Section } from '../kit/section';
import { TextSetting, TextsSetting } from '../kit/text';
import { textIn } from '../settings/texts';
import { Charter } from './texts-charter';
export { default as styles } from './texts.css?inline';

const Preview = lazy(() => import('./look/preview'));

interface Named {
  name?: { fr: string; en: string };
  label?: { fr: string; en: string };
}

const nameOf = ({ name, label }: Named) => textIn(name ?? label);

const none = () => ({ fr: '', en: '' });

export default function Texts() {
  const { place } = useAdmin();
  return (
    <div class="beside">
      <div>
        <Section title={say.adminTextsWelcome}>
          <TextsSetting
            path="welcome"
            label={say.adminTextsWelcomeLine}
            hint={say.adminTextsWelcomeHint}
            max={200}
          />
        </Section>

        {place.project && <Charter />}

        <Section title={say.adminTextsHelp} group="help" hint={say.adminTextsPlain}>
          <TextsSetting path="help.rules" label={say.adminTextsRules} rows={6} />
          <TextSetting path="help.guideUrl" label={say.adminTextsGuide} />
          <TextSetting path="help.phone.number" label={say.adminTextsPhone} max={40} />
          <TextSetting path="help.phone.from" label={say.adminTextsPhoneFrom} max={5} />
          <TextSetting path="help.phone.to" label={say.adminTextsPhoneTo} max={5} />
          <ListSetting<Named>
            path="help.links"
            label={say.adminTextsLinks}
            add={say.adminTextsLinkAdd}
            make={() => ({ label: none(), url: '' })}
            name={nameOf}
            ordered
          >
            {(_, path) => (
              <>
                <TextsSetting path={`${path}.label`} label={say.adminTextsLinkName} max={255} />
                <TextSetting path={`${path}.url`} label={say.adminTextsLinkUrl} />
              </>
            )}
          </ListSetting>
        </Section>

        <Section title={say.adminTextsServices} hint={say.adminTextsServicesHint} group="services">
          <ListSetting<Named>
            path="services"
            label={say.adminTextsServicesList}
            add={say.adminTextsServiceAdd}
            make={() => ({ id: idOf(), name: none(), contact: '' })}
            name={nameOf}
            ordered
          >
            {(_, path) => (
              <>
                <TextsSetting path={`${path}.name`} label={say.adminTextsServiceName} max={255} />
                <TextSetting path={`${path}.contact`} label={say.adminTextsServiceContact} max={1000} />
              </>
            )}
          </ListSetting>
        </Section>
      </div>
      <Preview states={['new', 'help']} first="new" narrow />
    </div>
  );
}

/** Names change, what closed conversations point to does not. */
const idOf = () => `s${Date.now().toString(36)}`;
