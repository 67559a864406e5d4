/** What help says. What an administrator has not filled in is absent. */
import * as say from 'guichet:messages';
import { book, handset, leave, list, shield } from './help-icons';
import { type Drawn, Icon } from '../shared/icons';
import { Strip } from '../shared/strip';
import type { Rules } from '../shared/wire';
import { Disclosure, Paragraphs } from './disclosure';
import { ListSkeleton } from './list-empty';
import { officeZone } from './office-zone';
import { requestUrl } from './page';
import type { PanelModel } from './panel-model';

export { default as styles } from './help.css?inline';

interface Props {
  model: PanelModel;
  rules: Rules | undefined;
  failed: boolean;
  retry(): void;
}

export default function HelpPages({ model, rules, failed, retry }: Props) {
  const { portal } = model.state.get();
  const hasDraft = model.opening().opening.get().text.trim() !== '';
  return (
    <>
      <div role="alert">
        {failed && (
          <Strip tone="danger" icon="warning" acts={[{ word: say.retry, press: retry }]}>
            {say.helpFailed}
          </Strip>
        )}
      </div>
      <div class="scroll help" aria-busy={!rules && !failed}>
        {!rules && !failed && <ListSkeleton />}
        {rules && <Known rules={rules} />}
        <Link
          icon={{ name: 'page' }}
          words={say.helpRequest}
          href={requestUrl(model.stage.contextPath, { portalId: portal })}
        />
        {rules && <Elsewhere rules={rules} />}
      </div>
      {hasDraft && (
        <div class="footer">
          <button type="button" class="g-button footer__wide" onClick={() => model.go({ at: 'new' })}>
            {say.helpBackToDraft}
          </button>
        </div>
      )}
    </>
  );
}

function Known({ rules: { charter, help } }: { rules: Rules }) {
  return (
    <>
      <Disclosure icon={list} title={say.helpRules}>
        <Paragraphs text={help.rules || `${say.newRules} ${say.helpOneSubject}`} />
      </Disclosure>
      {charter && (
        <Disclosure icon={shield} title={say.helpCharter} below={charterState(charter)}>
          <Paragraphs text={charter.text} />
        </Disclosure>
      )}
      {help.guideUrl && <Link icon={book} words={say.helpGuide} href={help.guideUrl} apart />}
    </>
  );
}

function Elsewhere({ rules: { help, zone } }: { rules: Rules }) {
  const { phone } = help;
  return (
    <>
      {phone?.number && (
        <div class="help__row">
          <Icon {...handset} />
          <div>
            <h3>{say.helpPhone}</h3>
            <p>{phoneHours(phone, zone)}</p>
            <p>
              <a href={`tel:${phone.number.replace(/[^+\d]/g, '')}`} dir="ltr">
                {phone.number}
              </a>
            </p>
          </div>
        </div>
      )}
      {help.links.map(({ label, url }) => (
        <Link key={url} icon={{ name: 'info' }} words={label} href={url} apart />
      ))}
    </>
  );
}

function phoneHours({ from, to }: { from: string; to: string }, zone: string): string {
  const place = officeZone(zone, new Date());
  return say.helpPhoneHours({ a: from, b: place ? `${to} ${place}` : to });
}

function charterState({ version, acceptedAt }: NonNullable<Rules['charter']>): string {
  return acceptedAt
    ? say.helpCharterAccepted({ v: version, d: new Date(acceptedAt) })
    : say.helpCharterDue({ v: version });
}

/** @param apart another site, in a tab of its own, so that the portal stays */
function Link(props: { icon: Drawn; words: string; href: string; apart?: boolean }) {
  const { icon, words, href, apart = false } = props;
  return (
    <h3>
      <a class="help__row" href={href} {...(apart ? { target: '_blank', rel: 'noopener noreferrer' } : {})}>
        <Icon {...icon} />
        <span>{words}</span>
        {apart && <span class="g-hidden"> {say.helpNewTab}</span>}
        <Icon {...(apart ? leave : { name: 'next' })} class="help__way" />
      </a>
    </h3>
  );
}
