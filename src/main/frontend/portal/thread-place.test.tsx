import { it } from 'vitest';
import { button, opened, said, server } from '../../../test/frontend/testkit/open-window';
import { conversation, inSeconds, minutesAgo, waitingSince } from '../../../test/frontend/testkit/sample';

it('turns from waiting to the choice when nobody could answer, on an open page', async () => {
  const since = minutesAgo(1);
  const asked = conversation('L’export s’arrête.', {
    id: 'export',
    waiting: waitingSince(since),
    viewer: { role: 'customer', acts: ['say', 'retry', 'ticket'] },
  });
  server.conversations = [asked];
  await opened();
  await said(/Position 2 dans la file/);

  // The queue follows a moment later.
  const nowhere = waitingSince(since);
  delete nowhere.position;
  server.tell('conversation', { ...asked, waiting: nowhere });
  await said(/En attente d’un agent/);

  const busy = waitingSince(since, { busy: true, choiceBy: inSeconds(600) });
  server.tell('conversation', { ...asked, waiting: busy });

  await said(/Nous essayons à nouveau/);
  await button(/Créer un nouveau ticket/);
  await button(/Démarrer le chat/);
});
