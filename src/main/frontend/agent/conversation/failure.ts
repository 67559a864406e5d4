/** Why something did not happen, in words for a person. */
import * as say from 'guichet:messages';
import { Refused } from '../../shared/rest';

export function failureOf(problem: unknown): string {
  if (!(problem instanceof Refused)) return say.lifeFailed;
  return problem.loggedOut ? say.agentExpired : problem.message || say.lifeFailed;
}
