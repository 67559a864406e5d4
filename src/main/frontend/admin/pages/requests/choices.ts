/** What Jira has to choose from (`GET /admin/projects/{key}/choices`); all of it by name. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Option } from '../../kit/choice';

export interface Choices {
  requestTypes: readonly string[];
  statuses: readonly string[];
  priorities: readonly string[];
  linkTypes: readonly string[];
  projects: readonly Team[];
  /** Lists to choose one from, which may hold the functional groups. */
  fields: readonly ListField[];
}

export interface ListField {
  id: string;
  name: string;
}

export interface Team {
  key: string;
  name: string;
  issueTypes: readonly string[];
}

export const NONE: Choices = {
  requestTypes: [],
  statuses: [],
  priorities: [],
  linkTypes: [],
  projects: [],
  fields: [],
};

export const Offered = createContext<Choices>(NONE);

export const useChoices = () => useContext(Offered);

export const optionsOf = (names: readonly string[]): Option[] =>
  names.map((name) => ({ value: name, label: name }));
