/** Hands the conversation to a colleague of the same desk; those who are there come first. */
import * as say from 'guichet:messages';
import type { AgentChat } from '../agent/conversation/chat';
import { Icon } from '../shared/icons';
import { Menu } from '../shared/menu';
import { useStore } from '../shared/store';
import type { Conversation } from '../shared/wire';
import type { Colleague } from '../shared/wire-agent';
import type { Workplace } from './workplace';

interface Props {
  work: Workplace;
  chat: AgentChat;
  conversation: Conversation;
}

export function Transfer({ work, chat, conversation }: Props) {
  const { colleagues = [] } = useStore(work.presence.state);
  const { agent, resolved, state, viewer } = conversation;
  const isHers = !agent || agent.key === work.place.userKey;
  const others = colleagues.filter(({ me, name }) => !me && name !== agent?.name).sort(thereFirst);
  if (resolved || state === 'ticket' || !isHers || !viewer?.acts.length || others.length === 0) return null;
  const items = others.map((colleague) => ({
    word: `${colleague.name}, ${standing(colleague)}`,
    press: () => void chat.act('transfer', { agent: colleague.person }),
    drawn: (
      <span class="colleague">
        <span class={`dot dot--${colleague.state}`} />
        {colleague.name}
        <small>{standing(colleague)}</small>
      </span>
    ),
  }));
  return (
    <Menu label={say.deskTransfer} named class="g-button" items={items}>
      <Icon name="person" />
      {say.deskTransfer}
    </Menu>
  );
}

const standing = ({ state, load }: Colleague) =>
  state === 'available' ? say.deskLoad({ n: load }) : say.presenceAway;

const thereFirst = (a: Colleague, b: Colleague) =>
  Number(b.state === 'available') - Number(a.state === 'available') || a.load - b.load;
