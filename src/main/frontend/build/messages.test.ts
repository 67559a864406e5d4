import * as french from 'guichet:messages';
import * as english from 'guichet:messages/en';
import { describe, expect, it } from 'vitest';

describe('compiled messages', () => {
  it('are strings where nothing varies', () => {
    expect(french.launcherStart).toBe('Démarrer le chat');
    expect(english.launcherStart).toBe('Start chat');
  });

  it('count as the language does', () => {
    expect(french.listUnread({ n: 0 })).toBe('0 message non lu');
    expect(french.listUnread({ n: 2 })).toBe('2 messages non lus');
    expect(english.listUnread({ n: 0 })).toBe('0 unread messages');
    expect(english.listUnread({ n: 1 })).toBe('1 unread message');
  });

  it('group digits as the language does', () => {
    expect(french.listUnread({ n: 1234 })).toBe('1\u202f234 messages non lus');
    expect(english.listUnread({ n: 1234 })).toBe('1,234 unread messages');
  });

  it('write moments as the language does', () => {
    const at = new Date(2026, 2, 9, 9, 5);

    expect(french.waitingBeforeDay({ d: at, t: at })).toBe('Prise en charge avant le lundi 9 mars à 09:05');
    expect(english.waitingBeforeDay({ d: at, t: at })).toMatch(/^Picked up before Monday.* 9.* at 09:05/);
  });

  it('leave the text of others as it is', () => {
    expect(french.listByYou({ text: '{n} <b>' })).toBe('Vous\u00a0: {n} <b>');
  });
});
