/**
 * What happens in so many seconds unless somebody acts, and the one press that puts it off (WCAG 2.2.1).
 *
 * Who looks sees the seconds go by; who listens is told by the voice, once at the start and once near the end.
 */
import * as say from 'guichet:messages';
import { useFocusKept } from '../../shared/focus-kept';
import type { Conversation } from '../../shared/wire';
import type { Thread } from '../shapes';
import { ActButton, Problem } from './act-button';
import { useActing } from './acting';
import { clock } from './drawings';
import { type Limit, may, secondsTo } from './life';
import { Notice } from './notice';

interface Props {
  thread: Thread;
  conversation: Conversation;
  limit: Limit;
  now: number;
  toComposer: () => void;
}

export function LimitStrip({ thread, conversation, limit, now, toComposer }: Props) {
  const acting = useActing(thread);
  const frame = useFocusKept<HTMLDivElement>(toComposer);
  const { title, text, acts } = wordsOf(limit, now);
  return (
    <Notice tone="warning" icon={clock} title={title} text={text} frame={frame}>
      {acts.map(
        ([act, word], index) =>
          may(conversation, act) && (
            <ActButton key={act} acting={acting} act={act} primary={index === 0}>
              {word}
            </ActButton>
          ),
      )}
      <Problem acting={acting} />
    </Notice>
  );
}

export function wordsOf({ is, at }: Limit, now: number) {
  const s = secondsTo(at, now);
  return is === 'stopping'
    ? {
        title: say.lifeStoppingTitle,
        text: say.lifeStopping({ s }),
        acts: [
          ['wait', say.lifeKeepWaiting],
          ['ticket', say.lifeTicket],
        ] as const,
      }
    : {
        title: say.lifeIdleTitle,
        text: say.lifeIdle({ s }),
        acts: [
          ['continue', say.lifeContinue],
          ['end', say.lifeEnd],
        ] as const,
      };
}
