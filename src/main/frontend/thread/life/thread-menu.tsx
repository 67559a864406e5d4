/** What one rarely does with a conversation, behind three dots. */
import * as say from 'guichet:messages';
import { Icon } from '../../shared/icons';
import { Menu, type MenuItem } from '../../shared/menu';
import type { Conversation } from '../../shared/wire';
import { more } from './drawings';
import { may } from './life';

interface Props {
  conversation: Conversation;
  contextPath: string;
  act: (name: string, body?: object) => void;
}

export function ThreadMenu({ conversation, contextPath, act }: Props) {
  const { requestUrl, resolved, waiting } = conversation;
  const items: MenuItem[] = [];
  if (requestUrl) items.push({ word: say.lifeOpen, href: contextPath + requestUrl });
  if (!resolved && may(conversation, 'solution')) {
    items.push({ word: say.lifeResolved, press: () => act('solution', { accepted: true }) });
  }
  if (waiting && may(conversation, 'ticket')) {
    items.push({ word: say.lifeTicket, press: () => act('ticket') });
  }
  if (may(conversation, 'end')) items.push({ word: say.lifeEnd, press: () => act('end') });
  if (items.length === 0) return null;
  return (
    <Menu label={say.lifeMenu} class="g-button g-button--icon" items={items}>
      <Icon d={more} />
    </Menu>
  );
}
