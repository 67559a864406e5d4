/** The help centre, a portal with what can be asked for there, and the profile. */
import { h, say } from '../page.js';
import { avatar, crumbs, link, title } from './models.js';

const ICONS = ['?', '!', '×', '✓'];

export function helpCentre({ helpCenterBranding, sharedPortal, user }) {
  return {
    title: helpCenterBranding.helpCenterTitle,
    content: [
      hero([h('h1', { class: 'cv-page-title-text' }, helpCenterBranding.helpCenterTitle), h('p', { class: 'cv-lead' }, say('welcome', user.displayName))]),
      h('h2', {}, say('choosePortal')),
      h('ul', { class: 'cv-cards' }, sharedPortal.map((portal) =>
        h('li', {}, link(`/portal/${portal.id}`, {}, h('strong', {}, portal.name), h('span', {}, portal.description))))),
    ],
  };
}

export function portal({ portal: { id, name, description, reqTypes }, user }) {
  return {
    title: `${name} - ${say('helpCentre')}`,
    content: [
      hero([
        crumbs(h('span', {}, name)),
        h('h1', { class: 'cv-page-title-text' }, say('welcome', user.displayName)),
        h('p', { class: 'cv-lead' }, description || say('whatHelp')),
      ]),
      h('h2', {}, say('whatToDo')),
      h('ul', { class: 'cv-cards cv-request-options' }, reqTypes.map((type, i) =>
        h('li', {}, link(`/portal/${id}/create/${type.id}`, { class: 'cv-with-icon' },
          h('span', { class: `cv-type-icon cv-type-${i % 4}`, 'aria-hidden': 'true' }, ICONS[i % 4]),
          h('span', { class: 'cv-card-words' }, h('strong', {}, type.name), h('span', {}, type.description)))))),
    ],
  };
}

const hero = (content) => h('div', { class: 'cv-hero' }, content);

export function profile({ user }) {
  return {
    title: say('profile'),
    content: [crumbs(), title(say('profile')), h('p', { class: 'cv-person' }, avatar(user), h('span', {}, user.displayName)), h('p', {}, `${say('userName')} : ${user.userName}`)],
  };
}
