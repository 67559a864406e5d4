/**
 * The pages, in their order (ux.md 7). A page is what stands here and a view of its own in `pages`, which is fetched when
 * it is first wanted. `settings` names what can be set there: for the search, for the line that says what is not saved
 * yet, and for the way from a refused value to its field.
 */
import * as say from 'guichet:messages';
import { lazy, type Lazy } from '../shared/lazy';
import { isWithin } from './settings/path';

export interface Page {
  id: string;
  title: string;
  /** Names by path; the longest path that fits a value names it. */
  settings: Readonly<Record<string, string>>;
  /** Where it makes sense: in a project, for all of Jira, or both. A project unless told otherwise. */
  scope?: 'project' | 'all' | 'both';
  View: Lazy<object>;
}

export const all: readonly Page[] = [
  {
    id: 'start',
    title: say.adminStart,
    settings: { enabled: say.adminEnabled },
    View: lazy(() => import('./pages/start')),
  },

  {
    id: 'projects',
    title: say.adminProjects,
    scope: 'all',
    settings: {},
    View: lazy(() => import('./pages/projects')),
  },

  {
    id: 'hours',
    title: say.adminHours,
    scope: 'both',
    settings: {
      schedule: say.adminHoursWeek,
      'schedule.zone': say.adminHoursZone,
      'schedule.countries': say.adminHoursCountries,
      'schedule.closings': say.adminHoursClosings,
      'schedule.holidays': say.adminHoursDaysOff,
      outsideHours: say.adminHoursOutside,
    },
    View: lazy(() => import('./pages/hours')),
  },

  {
    id: 'keyUsers',
    title: say.adminKeyUsers,
    scope: 'both',
    settings: {
      keyUsers: say.adminKeyUsersWho,
      'keyUsers.groups': say.adminKeyUsersGroups,
      'keyUsers.organisations': say.adminKeyUsersOrganisations,
      'keyUsers.people': say.adminKeyUsersPeople,
      'keyUsers.contact': say.adminKeyUsersContact,
      'keyUsers.indirect': say.adminKeyUsersIndirect,
      'identity.confirm': say.adminKeyUsersIdentityConfirm,
    },
    View: lazy(() => import('./pages/key-users')),
  },

  {
    id: 'requests',
    title: say.adminRequests,
    settings: {
      'requests.create': say.adminRequestsCreate,
      'requests.afterMinutes': say.adminRequestsAfter,
      'requests.title': say.adminRequestsTitle,
      'requests.closing': say.adminRequestsClosing,
      requestType: say.adminRequestsOpening,
      'qualification.types': say.adminRequestsTypes,
      'qualification.reporter': say.adminRequestsReporter,
      'qualification.technicalReporter': say.adminRequestsTechnical,
      'qualification.priorities': say.adminRequestsMatrix,
      'qualification.requiredToClose': say.adminRequestsRequired,
      'qualification.required': say.adminRequestsFields,
      topics: say.adminRequestsTopics,
      'handOver.targets': say.adminRequestsTargets,
    },
    View: lazy(() => import('./pages/requests')),
  },

  {
    id: 'texts',
    title: say.adminTexts,
    scope: 'both',
    settings: {
      welcome: say.adminTextsWelcomeLine,
      charter: say.adminCharter,
      help: say.adminTextsHelp,
      'help.rules': say.adminTextsRules,
      'help.guideUrl': say.adminTextsGuide,
      'help.phone': say.adminTextsPhone,
      'help.links': say.adminTextsLinks,
      services: say.adminTextsServices,
    },
    View: lazy(() => import('./pages/texts')),
  },

  {
    id: 'look',
    title: say.adminLook,
    scope: 'both',
    settings: {
      'look.accent': say.adminLookAccent,
      'look.theme': say.adminLookTheme,
      'look.launcher': say.adminLookLauncher,
      'look.side': say.adminLookSide,
      'look.offset.x': say.adminLookOffsetX,
      'look.offset.y': say.adminLookOffsetY,
      'look.headerEntry': say.adminLookMenu,
      'look.name': say.adminLookName,
      'look.picture': say.adminLookPicture,
      'look.agents': say.adminLookAgents,
      look: say.adminLook,
    },
    View: lazy(() => import('./pages/look')),
  },

  {
    id: 'limits',
    title: say.adminLimits,
    scope: 'both',
    settings: {
      pickUpMinutes: say.adminLimitsPickUp,
      pickUpBy: say.adminLimitsPickUpBy,
      routing: say.adminLimitsOffers,
      'routing.offerSeconds': say.adminLimitsOffer,
      'routing.capacity': say.adminLimitsCapacity,
      'routing.skills': say.adminLimitsSkills,
      unseen: say.adminLimitsUnseen,
      delays: say.adminLimitsWaits,
      'delays.idleSeconds': say.adminLimitsIdle,
      messageLength: say.adminLimitsLength,
      amendSeconds: say.adminLimitsAmend,
      files: say.adminLimitsFiles,
      'files.largestBytes': say.adminLimitsLargest,
      'files.types': say.adminLimitsTypes,
      rates: say.adminLimitsRates,
    },
    View: lazy(() => import('./pages/limits')),
  },

  {
    id: 'assistant',
    title: say.adminAssistant,
    scope: 'both',
    settings: {
      assistant: say.adminAssistant,
      'assistant.enabled': say.adminAssistantOn,
      'assistant.account': say.adminAssistantAccount,
      'assistant.name': say.adminAssistantName,
      'assistant.greeting': say.adminAssistantGreeting,
      'assistant.disclaimer': say.adminAssistantDisclaimer,
      'assistant.courtesy': say.adminAssistantCourtesy,
    },
    View: lazy(() => import('./pages/assistant')),
  },

  {
    id: 'knowledge',
    title: say.adminKnowledge,
    scope: 'both',
    settings: {
      knowledge: say.adminKnowledgeArticles,
      'knowledge.enabled': say.adminKnowledgeOn,
      'knowledge.spaces': say.adminKnowledgeSpaces,
      'knowledge.audience': say.adminKnowledgeAudience,
      'knowledge.reviewSpace': say.adminKnowledgeReview,
      'knowledge.reviewLabels': say.adminKnowledgeLabels,
    },
    View: lazy(() => import('./pages/knowledge')),
  },

  {
    id: 'preferences',
    title: say.adminPreferences,
    scope: 'all',
    settings: {
      preferences: say.adminPreferencesList,
      'preferences.showKey': say.settingsShowKey,
      'preferences.unresolvedOnly': say.settingsUnresolvedOnly,
      'preferences.originalInList': say.settingsOriginalInList,
      'preferences.originalInHeader': say.settingsOriginalInHeader,
    },
    View: lazy(() => import('./pages/preferences')),
  },

  {
    id: 'privacy',
    title: say.adminPrivacy,
    scope: 'both',
    settings: { secrets: say.adminPrivacySecretsRule, privacy: say.adminPrivacyDays },
    View: lazy(() => import('./pages/privacy')),
  },

  {
    id: 'statistics',
    title: say.adminStatistics,
    settings: {},
    View: lazy(() => import('./pages/statistics')),
  },

  {
    id: 'audit',
    title: say.adminAudit,
    scope: 'both',
    settings: {},
    View: lazy(() => import('./pages/audit')),
  },

  {
    id: 'file',
    title: say.adminFile,
    settings: {},
    View: lazy(() => import('./pages/file')),
  },

  {
    id: 'health',
    title: say.adminHealth,
    scope: 'both',
    settings: {},
    View: lazy(() => import('./pages/health')),
  },
];

/** The pages of a project, or of all of Jira. */
export const pagesOf = (project: string) =>
  all.filter(({ scope = 'project' }) => scope === 'both' || scope === (project ? 'project' : 'all'));

/** What a value is called, and on which page it is set. */
export function named(pages: readonly Page[], path: string): { page: Page; name: string } | undefined {
  const found = pages
    .flatMap((page) => Object.entries(page.settings).map(([of, name]) => ({ page, name, of })))
    .filter(({ of }) => isWithin(path, of))
    .sort((one, other) => other.of.length - one.of.length);
  return found[0];
}
