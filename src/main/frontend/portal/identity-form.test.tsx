import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  server,
  root,
  PATIENCE,
  seen,
  said,
  box,
  opened,
  button,
  click,
} from '../../../test/frontend/testkit/open-window';

const field = async (name: string) => (await seen(`input[name=${name}]`)) as HTMLInputElement;

const fill = async (name: string, text: string) => {
  const input = await field(name);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('who has to confirm who she is (R46)', () => {
  beforeEach(() => {
    server.conversations = [];
    server.chat = { ...server.chat, identity: 'needed' };
    sessionStorage.clear();
  });

  it('is asked in place of the form, and by the token comes back to it', async () => {
    await opened();
    await fill('name', 'Jules Petit');
    await fill('email', 'jules.petit@example.com');
    await click(await button(/Envoyer le jeton/));
    await said(/Un jeton a été envoyé à jules\.petit@example\.com/);
    await said(/Renvoyer dans \d+\s?s/);

    await fill('token', 'AAAAAAAA');
    await click(await button(/Confirmer/));
    await said(/Jeton incorrect ou expiré/);
    await vi.waitUntil(() => root.activeElement?.getAttribute('name') === 'token', PATIENCE);

    await fill('token', 'ABCDEFGH');
    await click(await button(/Confirmer/));
    expect(server.calls).toContain('POST /portals/1/identity/confirm');
  });

  it('learns at its field what is no address', async () => {
    await opened();
    await fill('name', 'Jules Petit');
    await fill('email', 'jules');

    await click(await button(/Envoyer le jeton/));

    await said(/adresse e-mail valide/);
    expect(server.calls.filter((call) => call.includes('identity'))).toEqual([]);
  });

  it('is not asked where the server does not want it', async () => {
    delete server.chat.identity;

    await opened();

    expect(await box()).toBeTruthy();
  });
});
