/** What loader and panel promise each other. The loader is on every page; the panel comes at the first press. */
import type { Chat } from '../shared/wire';

/** Handed to the panel when it is built. */
export interface Stage {
  /** Where the panel puts its own element and styles. */
  root: ShadowRoot;
  contextPath: string;
  user: string;
  portal: string;
  chat: Chat | undefined;
  /** Gets the focus back when the window closes, if it is in the page then. */
  launcher: HTMLElement;
  /** The window was closed. */
  closed(): void;
  /** The panel knows better than the last poll how much is unread. */
  count(unread: number): void;
}

export interface Panel {
  /** @param press true when somebody pressed the launcher: the focus goes into the window */
  open(press: boolean): void;
  /** The loader learned more: another portal, another state of the chat. */
  learn(portal: string, chat: Chat | undefined): void;
}

export interface PanelModule {
  createPanel(stage: Stage): Panel;
}

/**
 * What is kept for this person: in the tab whether the window is `open`, at which `place`, and the last `portal`; on the
 * device `known` while the person has conversations, so that the launcher can say so before any panel is loaded.
 */
export const KEPT = { open: 'open', place: 'place', portal: 'portal', known: 'known' } as const;
