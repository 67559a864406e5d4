/** *Terminer*: a menu of the ways that the conversation's state allows, each with what it means. */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../shared/icons';
import { Menu } from '../../shared/menu';
import type { Conversation } from '../../shared/wire';
import { check, swap } from '../../thread/life/drawings';
import { may } from '../../thread/life/life';
import { book, chevron, flag, link, pen } from '../conversation/icons';
import { reasons } from './reasons';
import type { Ending, Reason, Way } from './ways';

const CLOSE = 'M5 5l10 10M15 5L5 15';
const PLUS = 'M10 4v12M4 10h12';

interface Props {
  conversation: Conversation;
  choose: (way: Way, reason?: Reason) => void;
  asked: number;
}

interface Choice {
  way: Ending;
  icon: string;
  word: string;
  below?: string;
}

function choicesOf({ customer }: Conversation): Choice[] {
  const name = customer?.name ?? '';
  return [
    { way: 'propose', icon: check, word: say.agentPropose, below: say.agentProposeBelow({ customer: name }) },
    { way: 'convert', icon: swap, word: say.agentConvert },
    { way: 'askNew', icon: PLUS, word: say.agentAskNew, below: say.agentAskNewBelow },
    { way: 'split', icon: link, word: say.agentSplit, below: say.agentSplitBelow },
    { way: 'outOfScope', icon: flag, word: say.agentOutOfScope, below: say.agentOutOfScopeBelow },
    { way: 'rename', icon: pen, word: say.agentRename },
    { way: 'draftArticle', icon: book, word: say.agentArticle, below: say.agentArticleBelow },
    { way: 'end', icon: CLOSE, word: say.agentEnd, below: say.agentEndBelow },
  ];
}

/** What may be split off may be asked for as a conversation of its own, whoever names it on the wire. */
const allowed = (conversation: Conversation, way: Ending) =>
  may(conversation, way) || (way === 'split' && may(conversation, 'askNew'));

export function FinishMenu({ conversation, choose, asked }: Props) {
  const choices = choicesOf(conversation).filter(({ way }) => allowed(conversation, way));
  if (choices.length === 0) return null;
  const items = choices.map((choice) => ({
    word: choice.word,
    press: () => choose(choice.way),
    drawn: drawn(choice),
    // With its reason at once: what is left is to read what the customer will read, and to send it.
    ...(choice.way === 'convert'
      ? { ways: reasons().map(([reason, word]) => ({ word, press: () => choose('convert', reason) })) }
      : {}),
  }));
  return (
    <Menu label={say.agentFinish} named class="g-button finish__open" items={items} asked={asked}>
      {say.agentFinish}
      <Icon d={chevron} />
    </Menu>
  );
}

const drawn = ({ way, icon, word, below }: Choice): ComponentChildren => (
  <span class={way === 'rename' ? 'choice choice--apart' : 'choice'}>
    <Icon d={icon} />
    <span>
      <b>{word}</b>
      {below && <small>{below}</small>}
    </span>
  </span>
);
