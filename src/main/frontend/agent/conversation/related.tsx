/** Joins the composer to the related articles: where their links go. */
import type { ComponentChildren, RefObject } from 'preact';
import { lazy } from '../../shared/lazy';
import { withLink } from '../articles/insert';
import type { AgentChat } from './chat';

const ArticlePicker = lazy(() => import('../articles/article-picker'));

interface Box {
  chat: AgentChat;
  box: RefObject<HTMLTextAreaElement>;
  text: string;
  write: (text: string) => void;
  picking: boolean;
  pick: (on: boolean) => void;
}

/** @returns the picker, while it is open */
export function relatedArticles({ chat, box, text, write, picking, pick }: Box): ComponentChildren {
  if (!picking) return undefined;
  const back = (cursor?: number) => {
    pick(false);
    requestAnimationFrame(() => {
      box.current?.focus();
      if (cursor !== undefined) box.current?.setSelectionRange(cursor, cursor);
    });
  };
  return (
    <ArticlePicker
      chat={chat}
      insert={(article) => {
        const next = withLink(text, box.current?.selectionEnd ?? text.length, article);
        write(next.text);
        back(next.cursor);
      }}
      close={() => back()}
      left={() => pick(false)}
    />
  );
}
