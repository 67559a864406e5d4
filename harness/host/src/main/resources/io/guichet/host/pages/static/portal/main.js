/**
 * The customer portal as a single-page application: routes change without a reload, and on each of them what plugins
 * put on the page is asked for and inserted again, as JSM does.
 */
import { context, h, insert, say } from '../page.js';
import { base, models } from './models.js';
import { helpCentre, portal, profile } from './portals.js';
import { create } from './create.js';
import { myRequests } from './my-requests.js';
import { request } from './request.js';

const main = document.getElementById('cv-main');

/** Path, name of the page as plugins get it, the models it needs besides, its view. */
const routes = [
  [/^\/portals$/, 'HELP_CENTER', ['helpCenterBranding', 'sharedPortal'], helpCentre],
  [/^\/portal\/(?<portalId>\d+)$/, 'PORTAL', ['portal'], portal],
  [/^\/portal\/(?<portalId>\d+)\/create\/(?<requestTypeId>\d+)$/, 'CREATE_REQUEST', ['reqCreate'], create],
  [/^\/portal\/(?<portalId>\d+)\/(?<issueKey>[A-Z][A-Z0-9]*-\d+)$/, 'VIEW_REQUEST', ['portal', 'reqDetails'], request],
  [/^\/user\/requests$/, 'MY_REQUESTS', ['allReqFilter'], myRequests],
  [/^\/user\/profile$/, 'PROFILE', [], profile],
];

let shown = 0;

async function show() {
  const number = ++shown;
  const path = location.pathname.slice(base.length).replace(/\/$/, '');
  const [pattern, portalPage, wanted, view] = routes.find(([it]) => it.test(path)) ?? [/^/, 'HELP_CENTER', ['unknown'], () => missing(404)];
  const options = pageOptions(portalPage, pattern.exec(path).groups ?? {});
  main.setAttribute('aria-busy', 'true');
  let page;
  let fragments;
  try {
    const found = await models([...wanted, 'user', 'portalWebFragments'], options);
    fragments = found.portalWebFragments;
    page = view(found, { go, show, options });
  } catch (refused) {
    if (refused.status === 401) return location.reload();
    if (!refused.status) throw refused;
    fragments = (await models(['portalWebFragments'], { portalPage: 'HELP_CENTER' })).portalWebFragments;
    page = missing(refused.status);
  }
  // Somebody who went on meanwhile does not want this page any more.
  if (number !== shown) return;
  document.title = page.title;
  main.replaceChildren(...page.content);
  main.removeAttribute('aria-busy');
  put(fragments);
}

function pageOptions(portalPage, { portalId, requestTypeId, issueKey }) {
  const asked = new URLSearchParams(location.search);
  return {
    portalPage,
    ...(portalId && { portalId: Number(portalId) }),
    ...(requestTypeId && { requestTypeId: Number(requestTypeId) }),
    ...(issueKey && { issueKey }),
    ...(portalPage === 'MY_REQUESTS' && { status: asked.get('status') ?? 'open', term: asked.get('term') ?? '' }),
  };
}

const missing = (status) => ({
  title: say(status < 500 ? 'missingTitle' : 'failedTitle'),
  content: [
    h('h1', { class: 'cv-page-title-text' }, say(status < 500 ? 'missingTitle' : 'failedTitle')),
    h('p', {}, say(status < 500 ? 'missingText' : 'failedText')),
  ],
});

function put({ headerPanels, subheaderPanels, footerPanels, userMenuItems }) {
  insert(document.getElementById('cv-header-panels'), [...headerPanels, ...subheaderPanels].join('\n'));
  insert(document.getElementById('cv-footer'), footerPanels.join('\n'));
  document.getElementById('cv-user-menu-items').replaceChildren(
    ...userMenuItems.map(({ label, url, id }) => h('a', { href: url, id: id || null }, label)));
}

/** To another page of the portal; the path begins below the customers' part. */
function go(path) {
  history.pushState({}, '', base + path);
  void show().then(() => {
    scrollTo(0, 0);
    main.focus({ preventScroll: true });
  });
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-go]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  document.querySelector('.cv-user-menu').open = false;
  go((link.pathname + link.search).slice(base.length));
});
document.getElementById('cv-language').addEventListener('change', ({ target }) => {
  target.form.elements.os_destination.value = location.pathname.slice(context.length) + location.search;
  target.form.submit();
});
addEventListener('popstate', () => void show());
void show();
