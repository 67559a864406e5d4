/** The launcher's few words in every language, so that it needs no second request. A tuple, for the loader's size. */
import * as en from 'guichet:messages/en';
import * as fr from 'guichet:messages/fr';

export type LauncherWords = readonly [
  start: string,
  conversations: string,
  failed: string,
  unread: (values: { n: number }) => string,
];

export const launcherWords = (language: string): LauncherWords =>
  language === 'fr'
    ? [fr.launcherStart, fr.launcherConversations, fr.launcherFailed, fr.launcherUnread]
    : [en.launcherStart, en.launcherConversations, en.launcherFailed, en.launcherUnread];
