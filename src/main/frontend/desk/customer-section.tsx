/** With whom one talks. */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import type { Conversation } from '../shared/wire';
import type { CustomerFacts } from '../shared/wire-agent';

interface Props {
  conversation: Conversation;
  customer: CustomerFacts | undefined;
}

export function CustomerSection({ conversation, customer }: Props) {
  const { customer: known } = conversation;
  const keyUser = customer?.keyUser ?? known?.keyUser;
  const organisations = customer?.organisations ?? (known?.organisation ? [known.organisation] : []);
  return (
    <section class="data" aria-label={say.deskCustomer}>
      <h3 class="data__title">{say.deskCustomer}</h3>
      <dl class="facts">
        <Fact name={say.deskName}>
          {customer?.name ?? known?.name} {keyUser && <span class="g-lozenge">{say.agentKeyUser}</span>}
        </Fact>
        <Fact name={say.deskOrganisation}>{organisations.join(', ')}</Fact>
        <Fact name={say.deskEmail}>
          {customer?.email && <a href={`mailto:${customer.email}`}>{customer.email}</a>}
        </Fact>
        <Fact name={say.deskPage}>{customer?.page}</Fact>
        <Fact name={say.deskLanguage}>{languageName(customer?.language ?? known?.language)}</Fact>
        <Fact name={say.deskBrowser}>{languageName(customer?.browserLanguage)}</Fact>
        <Fact name={say.deskAddress}>{customer?.address}</Fact>
        <Fact name={say.deskRequests}>{customer && say.deskRequestCount(customer.requests)}</Fact>
      </dl>
    </section>
  );
}

/** What is not known is not shown. */
export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function languageName(code: string | undefined): string {
  if (!code) return '';
  return new Intl.DisplayNames(say.locale, { type: 'language' }).of(code.replace('_', '-')) ?? code;
}
