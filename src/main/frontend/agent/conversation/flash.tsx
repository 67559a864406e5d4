/** What has just happened, for a while; some of it can be taken back meanwhile. */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../shared/icons';
import type { AgentChat } from './chat';

export interface Flashed {
  text: ComponentChildren;
  /** Opening the conversation again takes it back. */
  undo?: boolean;
}

const SHOWN_MS = 10_000;

export function Flash({ chat, flash }: { chat: AgentChat; flash: Flashed | undefined }) {
  const [gone, setGone] = useState<Flashed>();
  useEffect(() => {
    if (!flash) return undefined;
    const timer = setTimeout(() => setGone(flash), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [flash]);
  const undo = async () => {
    setGone(flash);
    await chat.act('reopen');
  };
  return (
    <div role="status">
      {flash && flash !== gone && (
        <div class="g-strip g-strip--success">
          <Icon name="check" />
          <p>
            {flash.text}{' '}
            {flash.undo && (
              <button type="button" class="g-link" onClick={() => void undo()}>
                {say.agentUndo}
              </button>
            )}
          </p>
        </div>
      )}
    </div>
  );
}
