/**
 * The customer portal as a single-page application: routes change without a reload, and on each of them what plugins
 * put on the page is asked for and inserted again, as JSM does.
 */
import { bindProfile, context, day, h, insert, Refused, rest, say, text } from './page.js';

const main = document.getElementById('cv-main');
const base = `${context}/servicedesk/customer`;
const api = '/servicedeskapi';

const link = (path, ...children) => h('a', { href: base + path, 'data-go': true }, ...children);
const title = (words) => {
  document.title = words;
  return h('h1', { class: 'cv-page-title-text' }, words);
};

async function desks() {
  const { values } = await rest(`${api}/servicedesk?limit=50`);
  return Promise.all(values.map(async (desk) => {
    const types = (await rest(`${api}/servicedesk/${desk.id}/requesttype?limit=50`)).values;
    return { ...desk, types, portalId: String(types[0]?.portalId ?? desk.id) };
  }));
}

async function deskOf(portalId) {
  const desk = (await desks()).find((it) => it.portalId === portalId);
  if (!desk) throw new Refused(404, {});
  return desk;
}

const field = (request, id) => request.requestFieldValues.find(({ fieldId }) => fieldId === id)?.value ?? '';

async function helpCentre() {
  const all = await desks();
  return [
    title(say('Centre d’aide', 'Help centre')),
    h('p', { class: 'cv-lead' }, say('Bienvenue. Choisissez le service dont vous avez besoin.', 'Welcome. Choose the service you need.')),
    h('ul', { class: 'cv-cards' }, all.map((desk) => h('li', {}, link(`/portal/${desk.portalId}`, h('strong', {}, desk.projectName))))),
  ];
}

async function portal([, id]) {
  const desk = await deskOf(id);
  return [
    title(desk.projectName),
    h('p', { class: 'cv-lead' }, say('Comment pouvons-nous vous aider ?', 'What can we help you with?')),
    h('ul', { class: 'cv-cards cv-request-options' }, desk.types.map((type) =>
      h('li', {}, link(`/portal/${id}/create/${type.id}`, h('strong', {}, type.name), h('span', {}, type.description))))),
  ];
}

async function create([, id, typeId]) {
  const desk = await deskOf(id);
  const type = desk.types.find((it) => String(it.id) === typeId);
  if (!type) throw new Refused(404, {});
  const problem = h('p', { role: 'alert' });
  const form = h('form', { class: 'cv-form' },
    h('label', { for: 'summary' }, say('Objet', 'Summary')), h('input', { id: 'summary', name: 'summary', required: true, maxlength: 255 }),
    h('label', { for: 'description' }, say('Description', 'Description')), h('textarea', { id: 'description', name: 'description' }),
    problem,
    h('div', { class: 'cv-actions' }, h('button', {}, say('Créer', 'Create')), link(`/portal/${id}`, say('Annuler', 'Cancel'))));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const requestFieldValues = { summary: form.elements.summary.value, description: form.elements.description.value };
    try {
      const made = await rest(`${api}/request`, 'POST', { serviceDeskId: desk.id, requestTypeId: type.id, requestFieldValues });
      go(`/portal/${id}/${made.issueKey}`);
    } catch (refused) {
      problem.textContent = refused.message;
    }
  });
  return [crumbs(link(`/portal/${id}`, desk.projectName)), title(type.name), form];
}

const crumbs = (...steps) => h('nav', { class: 'cv-crumbs', 'aria-label': say('Fil d’Ariane', 'Breadcrumb') }, link('/portals', say('Centre d’aide', 'Help centre')), steps.map((step) => [' / ', step]));

async function request([, id, key]) {
  const found = await rest(`${api}/request/${key}`);
  const comments = (await rest(`${api}/request/${key}/comment?limit=100`)).values;
  const box = h('textarea', { id: 'comment-on-request', 'aria-label': say('Ajouter un commentaire', 'Add a comment') });
  const send = async () => {
    if (box.value.trim() === '') return;
    await rest(`${api}/request/${key}/comment`, 'POST', { body: box.value, public: true });
    await show();
  };
  return [
    crumbs(link('/user/requests', say('Mes demandes', 'My requests'))),
    title(field(found, 'summary')),
    h('p', {}, `${key} · `, h('span', { class: 'cv-status' }, found.currentStatus.status)),
    h('div', { class: 'cv-box', id: 'cv-request-content' },
      h('h2', {}, say('Description', 'Description')),
      text(field(found, 'description'), 'cv-text')),
    h('div', { class: 'cv-box' },
      h('h2', {}, say('Activité', 'Activity')),
      comments.map((comment) => h('article', { class: 'cv-request-comment' },
        h('header', {}, h('b', {}, comment.author.displayName), h('time', {}, day(comment.created.iso8601 ?? comment.created))),
        text(comment.body, 'cv-text'))),
      box,
      h('div', { class: 'cv-actions' }, h('button', { type: 'button', onclick: send }, say('Ajouter', 'Add')))),
  ];
}

async function myRequests() {
  const { values } = await rest(`${api}/request?limit=50&requestOwnership=OWNED_REQUESTS`);
  const all = await desks();
  const portalOf = (desk) => all.find((it) => String(it.id) === String(desk))?.portalId ?? desk;
  const rows = values.map((it) => h('tr', {},
    h('td', {}, it.issueKey),
    h('td', {}, link(`/portal/${portalOf(it.serviceDeskId)}/${it.issueKey}`, field(it, 'summary'))),
    h('td', {}, h('span', { class: 'cv-status' }, it.currentStatus.status))));
  const head = [say('Référence', 'Reference'), say('Objet', 'Summary'), say('Statut', 'Status')];
  return [
    title(say('Mes demandes', 'My requests')),
    values.length === 0
      ? h('p', {}, say('Aucune demande pour l’instant.', 'No requests yet.'))
      : h('div', { class: 'cv-table-wrap' }, h('table', { class: 'cv-table' }, h('thead', {}, h('tr', {}, head.map((it) => h('th', { scope: 'col' }, it)))), h('tbody', {}, rows))),
  ];
}

const routes = [
  [/^\/portals$/, 'HELP_CENTER', helpCentre],
  [/^\/portal\/(\d+)$/, 'PORTAL', portal],
  [/^\/portal\/(\d+)\/create\/(\d+)$/, 'CREATE_REQUEST', create],
  [/^\/portal\/(\d+)\/([A-Z][A-Z0-9]*-\d+)$/, 'VIEW_REQUEST', request],
  [/^\/user\/requests$/, 'MY_REQUESTS', myRequests],
];

async function fragments(portalPage, portalId) {
  const { portalWebFragments: found } = await rest('/servicedesk/1/customer/models', 'POST', {
    models: ['portalWebFragments'],
    options: { portalPage, ...(portalId ? { portalId: Number(portalId) } : {}) },
  });
  insert(document.getElementById('cv-header-panels'), [...found.headerPanels, ...found.subheaderPanels].join(''));
  insert(document.getElementById('cv-footer'), found.footerPanels.join(''));
}

async function show() {
  const path = location.pathname.slice(base.length).replace(/\/$/, '');
  const [pattern, page, view] = routes.find(([it]) => it.test(path)) ?? [/^\/portal\/(\d+)/, 'HELP_CENTER', () => { throw new Refused(404, {}); }];
  const match = pattern.exec(path) ?? [path];
  main.setAttribute('aria-busy', 'true');
  try {
    main.replaceChildren(...(await view(match)));
  } catch (problem) {
    if (problem.status === 401) return location.reload();
    main.replaceChildren(
      title(say('Page introuvable', 'Page not found')),
      h('p', {}, problem.status === 404 || problem.status === 403
        ? say('Cette page n’existe pas, ou vous n’avez pas l’autorisation de la voir.', 'This page does not exist, or you may not see it.')
        : say('La page n’a pas pu être chargée.', 'The page could not be loaded.')));
  }
  main.setAttribute('aria-busy', 'false');
  await fragments(page, pattern.source.includes('portal\\/') ? match[1] : undefined);
}

function go(path) {
  history.pushState({}, '', base + path);
  void show().then(() => main.focus({ preventScroll: true }));
}

document.addEventListener('click', (event) => {
  const to = event.target instanceof Element ? event.target.closest('a[data-go]') : null;
  if (!to || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  go(to.pathname.slice(base.length));
});
addEventListener('popstate', () => void show());
void bindProfile();
void show();
