/**
 * What loader, panel and what stands beside them promise each other. The loader is on every page; the others come
 * when they are wanted.
 */
import type { Chat } from '../shared/wire';

/** Handed to both when they are built. */
export interface Stage {
  /** Where they put their own elements and styles. */
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
  /** Opens the window at a thread, or at the list where that is empty; the opener gets the focus back. */
  open(press: boolean, conversation?: string, opener?: HTMLElement): void;
  /** Asks for the chat's state now. */
  ask(): void;
}

export interface Panel {
  /**
   * @param press true when somebody pressed something: the focus goes into the window
   * @param conversation whose thread to show, instead of where the window would open by itself; empty for the list
   * @param opener gets the focus back instead of the launcher
   */
  open(press: boolean, conversation?: string, opener?: HTMLElement): void;
  /** The loader learned more: another portal, another state of the chat. */
  learn(portal: string, chat: Chat | undefined): void;
}

export interface PanelModule {
  createPanel(stage: Stage): Panel;
}

/** What there is to see at this moment. */
export interface Sight {
  portal: string;
  chat: Chat | undefined;
  /** The window is open. */
  open: boolean;
  /** How often somebody pressed to open the chat, and it was closed. */
  refused: number;
}

/** What stands on the portal's pages beside the launcher; only some pages and moments need it. */
export interface Beside {
  see(sight: Sight): void;
  /** How the launcher looks and what it says when that is not the usual. */
  dress(chat: Chat | undefined): Dress | undefined;
}

/** `look` is a class of the launcher. */
export interface Dress {
  look: string;
  words?: string;
}

export interface BesideModule {
  createBeside(stage: Stage): Beside;
}

/**
 * What is kept for this person: in the tab whether the window is `open`, at which `place`, and the last `portal`; on the
 * device `known` while the person has conversations, so that the launcher can say so before any panel is loaded.
 */
export const KEPT = { open: 'open', place: 'place', portal: 'portal', known: 'known' } as const;
