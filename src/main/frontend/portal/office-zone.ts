/** Hours are the office's. To somebody whose clock shows another time they are said with their place. */
import * as say from 'guichet:messages';

/** @returns nothing to somebody whose clock shows the same, or of a zone that the browser does not know */
export function officeZone(zone: string | undefined, at: Date): string {
  if (!zone || isHere(zone, at)) return '';
  const city = cityOf(zone);
  if (!city) return `(${shortName(zone, at)})`;
  return /^[aeiouyéèîô]/i.test(city) ? say.zoneOfVowel({ city }) : say.zoneOf({ city });
}

/** The moment on the office's clock, with its place; nothing where the reader's shows the same. */
export function officeTime(zone: string | undefined, at: Date): string {
  const place = officeZone(zone, at);
  if (!place) return '';
  const time = new Intl.DateTimeFormat(say.locale, {
    timeZone: zone,
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  return `${time.format(at)} ${place}`;
}

/** Europe/Paris is Paris; UTC and +02:00 are no place. */
const cityOf = (zone: string) =>
  zone.startsWith('Etc/') || !zone.includes('/') ? '' : zone.replace(/.*\//, '').replace(/_/g, ' ');

const shortName = (timeZone: string, at: Date) =>
  new Intl.DateTimeFormat(say.locale, { timeZone, timeZoneName: 'short' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;

function isHere(zone: string, at: Date): boolean {
  const clock = (timeZone?: string) =>
    new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);
  try {
    return clock(zone) === clock();
  } catch {
    return true;
  }
}
