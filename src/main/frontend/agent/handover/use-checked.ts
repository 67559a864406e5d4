/** Another type of issue asks for other fields: it is checked once the agent chooses it. */
import { useEffect, useState } from 'preact/hooks';
import type { HandOvers } from '../../shared/wire-agent';
import type { AgentChat } from '../conversation/chat';
import { type Checked, checkedName, type Filled, targetOf } from './form-state';

export type Checking = { type: string; failed: boolean } | undefined;

/** What is known of types that were chosen, and what is being asked. */
export function useChecked(chat: AgentChat, known: HandOvers, filled: Filled): [Checked, Checking] {
  const [checked, setChecked] = useState<Checked>({});
  const [failed, setFailed] = useState<readonly string[]>([]);
  const { target, type } = filled;
  const name = checkedName(target, type);
  const isKnown = name in checked || targetOf(known, filled)?.type === type;

  useEffect(() => {
    if (isKnown || !target || !type || failed.includes(name)) return;
    const query = `target=${encodeURIComponent(target)}&type=${encodeURIComponent(type)}`;
    chat.rest.get<HandOvers>(`${chat.path}/handovers?${query}`).then(
      ({ targets: [found] }) => {
        if (found) setChecked((all) => ({ ...all, [name]: found }));
        else setFailed((all) => [...all, name]);
      },
      () => setFailed((all) => [...all, name]),
    );
  }, [name, isKnown]);

  return [checked, isKnown ? undefined : { type, failed: failed.includes(name) }];
}
