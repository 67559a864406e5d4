/** Settings as a service project has them, for tests and the gallery. Each group's page brings what it needs of it. */
const weekday = () => [
  { from: '09:00', to: '12:00' },
  { from: '14:00', to: '17:00' },
];

type Json = Record<string, unknown>;

export function settings(changes: Json = {}): Json & { version: number; origins: Record<string, string> } {
  const groups: Json = {
    enabled: false,
    pickUpMinutes: 30,
    welcome: { fr: '', en: '' },
    requestType: 'Aide',
    messageLength: 10_000,
    schedule: {
      zone: 'Europe/Paris',
      week: {
        monday: weekday(),
        tuesday: weekday(),
        wednesday: weekday(),
        thursday: weekday(),
        friday: weekday(),
      },
    },
    outsideHours: 'hidden',
    pickUpBy: 'directed',
    look: {
      side: 'right',
      launcher: 'button',
      headerEntry: true,
      agents: 'count',
      accent: '#0c66e4',
      offset: { x: 24, y: 24 },
      name: { fr: '', en: '' },
      picture: '',
      theme: 'page',
    },
    assistant: {
      enabled: false,
      account: '',
      model: false,
      name: { fr: '', en: '' },
      greeting: { fr: '', en: '' },
      disclaimer: { fr: '', en: '' },
      courtesy: { fr: '', en: '' },
    },
    ...changes,
  };
  const origins = Object.fromEntries(Object.keys(groups).map((name) => [name, 'default']));
  return { version: 3, origins, ...groups };
}
