/** The strip that a conversation's state calls for, with its voice; asks the server again when a limit has passed. */
import { useEffect } from 'preact/hooks';
import { useNow } from '../../shared/use-now';
import type { Conversation } from '../../shared/wire';
import type { Thread } from '../shapes';
import { limitOf, stripOf } from './life';
import { LimitStrip } from './limit-strip';
import { ToldStrip } from './told-strip';
import { Voice } from './voice';

/** The server acts at the limit by itself and says so; what got lost on its way is asked for. */
const LATE_MS = 3_000;

interface Props {
  thread: Thread;
  conversation: Conversation;
  contextPath: string;
  toComposer: () => void;
}

export function LifeStrip({ thread, conversation, contextPath, toComposer }: Props) {
  const limit = limitOf(conversation);
  const now = useNow(limit ? 1_000 : 20_000, thread.now).getTime();
  const strip = stripOf(conversation, now);
  const late = limit && now > limit.at + LATE_MS ? limit.at : 0;
  useEffect(() => {
    if (late) thread.reload();
  }, [late]);

  return (
    <>
      <Voice conversation={conversation} strip={strip} now={now} />
      {strip &&
        ('at' in strip ? (
          <LimitStrip {...{ thread, conversation, now, toComposer }} limit={strip} />
        ) : (
          <ToldStrip is={strip.is} {...{ conversation, contextPath, now }} />
        ))}
    </>
  );
}
