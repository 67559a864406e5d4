/**
 * What the panel of an issue tells the header's cards on the same page: which conversation it shows, and which offer was
 * declined in it. The two are scripts of their own, and either may come first; so the page itself remembers.
 */
const CHANGED = 'guichet:stands';
const SHOWN = 'data-guichet-shows';
const DECLINED = 'data-guichet-declined';

/** The element on Jira's page in which the panel lives. */
function hostOf(element: Element): HTMLElement | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host instanceof HTMLElement ? root.host : undefined;
}

function tell(element: Element, what: string, id: string | undefined): void {
  const host = hostOf(element);
  if (!host) return;
  if (id === undefined) host.removeAttribute(what);
  else host.setAttribute(what, id);
  document.dispatchEvent(new Event(CHANGED));
}

/** @returns how to take it back */
export function tellDeclined(element: Element, id: string): () => void {
  tell(element, DECLINED, id);
  return () => tell(element, DECLINED, undefined);
}

/** As long as it is to be seen: scrolled away or folded, it shows nobody anything. */
export function tellShown(element: Element, id: string): () => void {
  const sight = new IntersectionObserver((changes) =>
    tell(element, SHOWN, changes.at(-1)?.isIntersecting ? id : undefined),
  );
  sight.observe(element);
  return () => {
    sight.disconnect();
    tell(element, SHOWN, undefined);
  };
}

export interface Standing {
  shown: readonly string[];
  declined: readonly string[];
}

export function standingNow(): Standing {
  const ids = (what: string) =>
    [...document.querySelectorAll(`[${what}]`)].map((host) => host.getAttribute(what) ?? '');
  return { shown: ids(SHOWN), declined: ids(DECLINED) };
}

export function whenStandingChanges(act: () => void): () => void {
  document.addEventListener(CHANGED, act);
  return () => document.removeEventListener(CHANGED, act);
}

/** @returns whether the panel has something to press for who looks for an offer */
export function reachStanding(): boolean {
  const host = document.querySelector(`[${SHOWN}]`);
  const button = host?.shadowRoot?.querySelector<HTMLElement>('.head__accept');
  button?.focus();
  return Boolean(button);
}
