/** The administration: joins it to the browser, in a shadow root that Jira's styles do not reach. */
import { render } from 'preact';
import base from '../shared/base.css?inline';
import { fillWindow } from '../shared/fill-window';
import { meta } from '../shared/meta';
import { connectRest, restOf } from '../shared/rest';
import { followTheme } from '../shared/theme';
import seek from '../shared/seek.css?inline';
import tokens from '../shared/tokens.css?inline';
import { AdminHere, createAdmin, whereOf } from './admin';
import styles from './admin.css?inline';
import kit from './kit/kit.css?inline';
import { AdminView } from './admin-view';
import { closeIfConfirmed } from './confirm';
import { placeOf } from './place';

export function mount(element: HTMLElement): () => void {
  closeIfConfirmed();
  const place = placeOf(element);
  const rest = connectRest(restOf(place.contextPath), undefined, meta('remote-user'));
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  const inner = document.createElement('div');
  const admin = createAdmin(place, rest, {
    search: () => location.search,
    push: (search) => history.pushState(null, '', location.pathname + search),
  });

  style.textContent = tokens + base + seek + styles + kit;
  inner.className = 'g-root';
  root.replaceChildren(style, inner);
  const unfollow = followTheme(element);
  const unfill = fillWindow(inner);
  const back = () => admin.where.set(whereOf(location.search));
  const stay = (event: BeforeUnloadEvent) => {
    if (admin.draft.isChanged()) event.preventDefault();
  };
  addEventListener('popstate', back);
  addEventListener('beforeunload', stay);
  void admin.draft.load();
  void admin.steps.ask();
  render(
    <AdminHere.Provider value={admin}>
      <AdminView />
    </AdminHere.Provider>,
    inner,
  );

  return () => {
    render(null, inner);
    removeEventListener('popstate', back);
    removeEventListener('beforeunload', stay);
    unfill();
    unfollow();
  };
}
