import { expect, it } from 'vitest';
import { type AdminAnswers, adminAnswers } from '../../../../test/frontend/testkit/fake-admin';
import { fakeServer } from '../../../../test/frontend/testkit/fake-server';
import { settings } from '../../../../test/frontend/testkit/settings-sample';
import { connectRest } from '../../shared/rest';
import { createDraft } from './draft';
import { ofAll, ofProject } from './wire';

async function loaded(changes: Partial<AdminAnswers> = {}, source = ofProject('SUP')) {
  const admin = adminAnswers(changes);
  const server = fakeServer({ admin });
  const draft = createDraft(connectRest('/rest/guichet/1.0', server.fetch), source);
  await draft.load();
  const puts = () => admin.sent.filter(({ call }) => call.startsWith('PUT')).map(({ body }) => body);
  return { admin, server, draft, puts };
}

it('sends the groups that were changed, and only those', async () => {
  const { draft, puts } = await loaded({ settings: settings({ look: { side: 'right', agents: 'count' } }) });

  draft.set('look.side', 'left');
  expect(draft.changes()).toEqual(['look.side']);
  expect(await draft.save()).toBe(true);

  expect(puts()).toEqual([{ version: 3, look: { side: 'left', agents: 'count' } }]);
  expect(draft.isChanged()).toBe(false);
  expect(draft.state.get().loaded?.origins.look).toBe('project');
});

it('sends nothing where a change was taken back', async () => {
  const { draft, puts } = await loaded();

  draft.set('schedule.week.monday[1].to', '18:00');
  draft.set('schedule.week.monday[1].to', '17:00');

  expect(draft.isChanged()).toBe(false);
  expect(await draft.save()).toBe(false);
  expect(puts()).toEqual([]);
});

it('keeps what was typed while a save was under way', async () => {
  const { draft } = await loaded();
  draft.set('pickUpMinutes', 45);

  const saving = draft.save();
  draft.set('pickUpMinutes', 50);
  await saving;

  expect(draft.value('pickUpMinutes')).toBe(50);
  expect(draft.isChanged('pickUpMinutes')).toBe(true);
});

it('shows what somebody else saved, and keeps both sets of changes', async () => {
  const { admin, draft } = await loaded();
  draft.set('pickUpMinutes', 45);
  admin.elsewhere('David', { messageLength: 5000 });

  expect(await draft.save()).toBe(false);
  expect(draft.state.get().stale).toMatchObject({ by: 'David', changed: ['messageLength'] });
  expect(await draft.keepMine()).toBe(true);

  expect(admin.settings).toMatchObject({ version: 5, pickUpMinutes: 45, messageLength: 5000 });
  expect(draft.value('messageLength')).toBe(5000);
});

it('keeps what somebody else changed beside ours in the same group', async () => {
  const { admin, draft } = await loaded();
  const theirs = { ...(draft.value('look') as object), launcher: 'field', offset: { x: 24, y: 80 } };
  draft.set('look.side', 'left');
  draft.set('look.offset.x', 40);
  admin.elsewhere('David', { look: theirs });
  await draft.save();

  expect(await draft.keepMine()).toBe(true);

  expect(admin.settings).toMatchObject({
    look: { side: 'left', launcher: 'field', offset: { x: 40, y: 80 }, accent: '#0c66e4' },
  });
});

it('keeps what is not saved yet when it is loaded anew, within a group too', async () => {
  const { admin, draft } = await loaded();
  const theirs = { ...(draft.value('look') as object), launcher: 'field' };
  draft.set('look.side', 'left');
  draft.set('pickUpMinutes', 45);
  admin.elsewhere('David', { look: theirs, messageLength: 5000 });

  await draft.load();

  expect(draft.changes().sort()).toEqual(['look.side', 'pickUpMinutes']);
  expect(draft.value('look.launcher')).toBe('field');
  expect(draft.value('messageLength')).toBe(5000);
});

it('takes what somebody else saved', async () => {
  const { admin, draft } = await loaded();
  draft.set('pickUpMinutes', 45);
  admin.elsewhere('David', { pickUpMinutes: 20 });
  await draft.save();

  draft.takeTheirs();

  expect(draft.value('pickUpMinutes')).toBe(20);
  expect(draft.isChanged()).toBe(false);
});

it('has every fault at its setting until that is changed, and saves again once it is', async () => {
  const wrong = { 'schedule.week.monday[1].to': 'L’heure de fin précède l’heure de début.' };
  const { admin, draft } = await loaded({ refuse: () => wrong });
  draft.set('schedule.week.monday[1].to', '13:00');

  expect(await draft.save()).toBe(false);
  expect(draft.faultAt('schedule.week.monday[1].to')).toBe(wrong['schedule.week.monday[1].to']);
  expect(draft.state.get().refusals).toBe(1);

  admin.refuse = () => ({});
  draft.set('schedule.week.monday[1].to', '18:00');
  expect(draft.faultAt('schedule.week.monday[1].to')).toBeUndefined();
  expect(await draft.save()).toBe(true);
});

it('sends nothing while something is no number', async () => {
  const { draft, puts } = await loaded();
  draft.set('messageLength', 500);
  draft.setUnfit('pickUpMinutes', 'Un nombre à partir de 1.');

  expect(await draft.save()).toBe(false);
  expect(puts()).toEqual([]);
  expect(draft.state.get().refusals).toBe(1);
});

it('gives a group back and takes it again', async () => {
  const { draft, puts } = await loaded();
  draft.set('pickUpMinutes', 45);
  await draft.save();
  draft.set('messageLength', 500);

  await draft.reset('pickUpMinutes');
  expect(puts().at(-1)).toEqual({ version: 4, reset: ['pickUpMinutes'] });
  expect(draft.value('pickUpMinutes')).toBe(30);
  expect(draft.value('messageLength')).toBe(500);

  await draft.undoReset();
  expect(puts().at(-1)).toEqual({ version: 5, pickUpMinutes: 45 });
  expect(draft.value('messageLength')).toBe(500);
});

it('says so when the server cannot be reached, and loses nothing', async () => {
  const { server, draft } = await loaded();
  draft.set('pickUpMinutes', 45);
  server.trouble = 'offline';

  expect(await draft.save()).toBe(false);

  expect(draft.state.get().failed).toEqual({ message: '', loggedOut: false });
  expect(draft.value('pickUpMinutes')).toBe(45);
});

it('writes defaults of all projects among them, and what holds for all beside them', async () => {
  const { draft, puts } = await loaded({}, ofAll);
  draft.set('pickUpMinutes', 45);
  draft.set('preferences', { showKey: true });

  await draft.save();

  expect(puts()).toEqual([{ version: 3, preferences: { showKey: true }, defaults: { pickUpMinutes: 45 } }]);
});

it('resets after all what met somebody else’s save, and can take it back', async () => {
  const { admin, draft, puts } = await loaded();
  admin.elsewhere('David', { messageLength: 5000 });

  await draft.reset('pickUpMinutes');
  expect(draft.state.get().stale?.by).toBe('David');
  expect(await draft.keepMine()).toBe(true);

  expect(puts()[puts().length - 1]).toMatchObject({ reset: ['pickUpMinutes'] });
  expect(draft.state.get().loaded?.origins.pickUpMinutes).toBe('default');
  expect(draft.value('messageLength')).toBe(5000);

  const before = draft.state.get().undo?.value;
  admin.elsewhere('David', { messageLength: 6000 });
  await draft.undoReset();
  expect(draft.state.get().stale?.by).toBe('David');
  expect(await draft.keepMine()).toBe(true);
  expect(draft.value('pickUpMinutes')).toEqual(before);
  expect(draft.state.get().loaded?.origins.pickUpMinutes).toBe('project');
});

it('forgets a reset that met somebody else’s save when theirs is taken', async () => {
  const { admin, draft, puts } = await loaded();
  admin.elsewhere('David', { messageLength: 5000 });
  await draft.reset('pickUpMinutes');

  draft.takeTheirs();
  draft.set('pickUpMinutes', 45);
  await draft.save();

  expect(puts()[puts().length - 1]).not.toHaveProperty('reset');
});

it('resets nothing, and takes no reset back, while a save is under way', async () => {
  const { draft, puts } = await loaded();
  draft.set('pickUpMinutes', 45);
  const saving = draft.save();
  await draft.reset('look');
  await saving;

  expect(puts()).toHaveLength(1);
  expect(draft.state.get().stale).toBeUndefined();

  await draft.reset('look');
  const { undo } = draft.state.get();
  const resetting = draft.reset('pickUpMinutes');
  await draft.undoReset();
  await resetting;

  expect(undo?.group).toBe('look');
  expect(puts()).toHaveLength(3);
  expect(draft.state.get().stale).toBeUndefined();
});
