/** *Terminer*: a menu of the ways that the conversation's state allows, and the form of the chosen one. */
import * as say from 'guichet:messages';
import type { ComponentType } from 'preact';
import { Icon } from '../../shared/icons';
import { Menu } from '../../shared/menu';
import type { Act, Conversation } from '../../shared/wire';
import { may } from '../../thread/life/life';
import { AskNew, Convert, Decline, End, type FormProps, OutOfScope, Propose, type Way } from './forms';

const forms: Record<Way, ComponentType<FormProps>> = {
  decline: Decline,
  propose: Propose,
  convert: Convert,
  askNew: AskNew,
  outOfScope: OutOfScope,
  end: End,
};

export function Finish({ way, ...props }: FormProps & { way: Way }) {
  const Chosen = forms[way];
  return <Chosen key={way} {...props} />;
}

interface MenuProps {
  conversation: Conversation;
  choose: (way: Way) => void;
}

export function FinishMenu({ conversation, choose }: MenuProps) {
  const ways: [Way & Act, string][] = [
    ['propose', say.agentPropose],
    ['convert', say.agentConvert],
    ['askNew', say.agentAskNew],
    ['outOfScope', say.agentOutOfScope],
    ['end', say.agentEnd],
  ];
  const items = ways
    .filter(([way]) => may(conversation, way))
    .map(([way, word]) => ({ word, press: () => choose(way) }));
  if (items.length === 0) return null;
  return (
    <Menu label={say.agentFinish} named class="g-button" items={items}>
      {say.agentFinish}
      <Icon name="down" />
    </Menu>
  );
}
