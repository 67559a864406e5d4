/** What the log has of a setting, in the words of the page where it is set: the log itself says it as the server does. */
import * as say from 'guichet:messages';
import { all, named } from '../../pages';

/** Fields of what stands in lists, by the list's path and their own name. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'schedule.week': { from: say.adminHoursBegins, to: say.adminHoursEnds },
  'schedule.closings': {
    from: say.adminHoursBegins,
    to: say.adminHoursEnds,
    reason: say.adminHoursReason,
    announceDays: say.adminHoursAnnounce,
    announcement: say.adminHoursAnnouncement,
  },
  'schedule.holidays': { date: say.adminHoursDay, name: say.adminHoursDayOffName },
  'keyUsers.indirect': { organisation: say.adminKeyUsersOrganisation, partner: say.adminKeyUsersPartner },
  topics: { name: say.adminRequestsTopic, modules: say.adminRequestsModules },
  'handOver.targets': {
    name: say.adminRequestsTargetName,
    project: say.adminRequestsTargetProject,
    link: say.adminRequestsTargetLink,
    bug: say.adminRequestsTargetBug,
    other: say.adminRequestsTargetOther,
    priorities: say.adminRequestsTargetPriorities,
  },
  'help.links': { label: say.adminTextsLinkName, url: say.adminTextsLinkUrl },
  services: { name: say.adminTextsServiceName, contact: say.adminTextsServiceContact },
  'routing.skills': { topic: say.adminRequestsTopic, agents: say.adminLimitsSkillAgents },
};

/** What is chosen from a few words, by its path. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  outsideHours: { hidden: say.adminHoursHidden, shown: say.adminHoursShown },
  pickUpBy: {
    directed: say.adminLimitsPickUpByDirected,
    qualified: say.adminLimitsPickUpByQualified,
    handover: say.adminLimitsPickUpByHandover,
    accepted: say.adminLimitsPickUpByAccepted,
    answered: say.adminLimitsPickUpByAnswered,
  },
  'routing.offers': { all: say.adminLimitsOfferedAll, one: say.adminLimitsOfferedOne },
  'requests.create': {
    first: say.adminRequestsFirst,
    minutes: say.adminRequestsAfter,
    agent: say.adminRequestsAgent,
  },
  'qualification.reporter': {
    customer: say.adminRequestsReporterCustomer,
    technical: say.adminRequestsReporterTechnical,
  },
  'qualification.group': { component: say.adminRequestsGroupComponents },
  'qualification.required': {
    component: say.adminRequestsFieldComponent,
    priority: say.adminRequestsFieldPriority,
    assignee: say.adminRequestsFieldAssignee,
    account: say.adminRequestsFieldAccount,
  },
  'look.theme': { page: say.adminLookThemePage, light: say.adminLookLight, dark: say.adminLookDark },
  'look.launcher': { button: say.adminLookLauncherButton, field: say.adminLookLauncherField },
  'look.side': { right: say.adminLookRight, left: say.adminLookLeft },
  'look.agents': { count: say.adminLookAgentsCount, names: say.adminLookAgentsNames },
  'knowledge.audience': { everyone: say.adminKnowledgeEveryone, agents: say.adminKnowledgeAgents },
  secrets: { warn: say.adminPrivacyWarn, mask: say.adminPrivacyMask, refuse: say.adminPrivacyRefuse },
};

/** What else is written down than settings. */
const STATES: Readonly<Record<string, string>> = {
  available: say.adminAuditAvailable,
  away: say.adminAuditIsAway,
  people: say.adminAuditWithPeople,
};

const COUNTS: Readonly<Record<string, (count: { n: number }) => string>> = {
  conversations: say.adminAuditConversations,
  comments: say.adminAuditComments,
  files: say.adminAuditFiles,
  left: say.adminAuditLeft,
  people: say.adminAuditPeople,
  acceptances: say.adminAuditAcceptancesCount,
};

const LANGUAGES = ['fr', 'en'];

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** As the page calls it where it is set, and its path, which is what support asks for. */
export function nameOf(about: string): string {
  const name = named(all, about)?.name;
  const field = about.includes(']') ? fieldOf(about) : undefined;
  return name ? `${[name, field].filter(Boolean).join(' – ')} (${about})` : about;
}

/** What a path names within a list's item: `handOver.targets[0].bug`. */
function fieldOf(about: string): string | undefined {
  const at = about.lastIndexOf(']');
  const [first = ''] = about.slice(at + 2).split('.');
  return FIELDS[listOf(about)]?.[first];
}

/** The list's path that a path is in; of a weekday's slots, the week's. */
function listOf(about: string): string {
  const plain = about.replace(/\[\d+\]/g, '');
  return Object.keys(FIELDS).find((list) => plain === list || plain.startsWith(`${list}.`)) ?? plain;
}

export interface Noted {
  action: string;
  about: string;
}

export function valueInWords({ action, about }: Noted, value: string): string {
  if (!value) return say.adminNothing;
  if (!/^(settings\.(?!exported)|charter\.)/.test(action)) return value.split(', ').map(counted).join(', ');
  const structure = /^[[{]/.test(value) ? parsed(value) : undefined;
  return structure === undefined ? worded(about, value) : inWords(structure, FIELDS[listOf(about)] ?? {});
}

/** `conversations 3`, as an export notes it. */
function counted(value: string): string {
  const [name = '', count] = value.split(' ');
  return (count ? COUNTS[name]?.({ n: Number(count) }) : STATES[name]) ?? value;
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    // A text that begins so, and is nothing else.
    return undefined;
  }
}

function worded(about: string, value: string): string {
  const choices = CHOICES[about];
  if (choices)
    return value
      .split(', ')
      .map((one) => choices[one] ?? one)
      .join(', ');
  return leaf(value);
}

function leaf(value: unknown): string {
  if (value === true || value === 'true') return say.adminYes;
  if (value === false || value === 'false') return say.adminNo;
  return typeof value === 'string' && MOMENT.test(value) && !Number.isNaN(Date.parse(value))
    ? say.adminAuditTime({ t: new Date(value) })
    : String(value);
}

/** Bogue : Incident · Autre : Tâche. What is empty is left out, and beside a name, what the server calls it. */
function inWords(value: unknown, labels: Readonly<Record<string, string>>): string {
  if (value === null || typeof value !== 'object') return leaf(value);
  if (Array.isArray(value)) return value.map((one) => inWords(one, labels)).join(', ');
  const filled = Object.entries(value).filter(([, one]) => !isEmpty(one));
  if (filled.every(([name]) => LANGUAGES.includes(name))) return inLanguages(value);
  const isNamed = filled.some(([name]) => name === 'name');
  const parts = filled.filter(([name]) => !isNamed || name !== 'id');
  const [first] = parts;
  if (isNamed && first && parts.length === 1) return inWords(first[1], {});
  return parts
    .map(([name, one]) => say.adminHoursBecause({ why: labels[name] ?? name, name: inWords(one, {}) }))
    .join(' · ');
}

/** Développement / Development; once where both are the same, or one is all there is. */
const inLanguages = (texts: object) =>
  [...new Set(Object.values(texts).filter((one) => !isEmpty(one)))].join(' / ');

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every((one) => isEmpty(one)));
