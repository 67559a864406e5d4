/** The agents of a project; its administrators may put one away (R82, M13). */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Avatar } from '../../shared/avatar';
import { Refused } from '../../shared/rest';
import { Strip } from '../../shared/strip';
import type { Colleague, ProjectAgents } from '../../shared/wire-agent';
import type { ViewsProps } from './views';

/** Others come and go. */
const AGAIN_MS = 15_000;

export function Agents({ rest, project }: ViewsProps) {
  const [known, setKnown] = useState<ProjectAgents>();
  const [refusal, setRefusal] = useState('');
  const [asked, setAsked] = useState('');
  const [busy, setBusy] = useState('');
  const [told, setTold] = useState('');
  const path = `/projects/${encodeURIComponent(project)}/agents`;

  const load = async () => {
    try {
      setKnown(await rest.get<ProjectAgents>(path));
      setRefusal('');
    } catch (problem) {
      setRefusal(wordsOf(problem, say.deskAgentsFailed));
    }
  };
  useEffect(() => {
    void load();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void load();
    }, AGAIN_MS);
    return () => clearInterval(timer);
  }, []);

  const putAway = async ({ person, name }: Colleague) => {
    if (busy) return;
    setBusy(person);
    try {
      await rest.put(`${path}/${encodeURIComponent(person)}/presence`, { state: 'away' });
      setTold(say.deskPutAwayDone({ name }));
      setAsked('');
      await load();
    } catch (problem) {
      setRefusal(wordsOf(problem, say.deskPutAwayFailed({ name })));
    }
    setBusy('');
  };

  return (
    <>
      <p class="view__about">{say.deskAgentsAbout}</p>
      <div role="alert">
        {refusal && (
          <Strip tone="danger" icon="warning" acts={[{ word: say.retry, press: () => void load() }]}>
            {refusal}
          </Strip>
        )}
      </div>
      <p class="view__told" role="status">
        {told}
      </p>
      {!known && !refusal && <p class="view__none g-soon">{say.agentLoading}</p>}
      {known?.agents.length === 0 && <p class="view__none">{say.deskAgentsNone}</p>}
      <ul class="view__rows">
        {known?.agents.map((agent) => (
          <Agent
            key={agent.person}
            agent={agent}
            may={known.mayPutAway && agent.state === 'available'}
            asks={asked === agent.person}
            busy={busy === agent.person}
            ask={(on) => setAsked(on ? agent.person : '')}
            putAway={() => void putAway(agent)}
          />
        ))}
      </ul>
    </>
  );
}

interface AgentProps {
  agent: Colleague;
  may: boolean;
  asks: boolean;
  busy: boolean;
  ask: (on: boolean) => void;
  putAway: () => void;
}

function Agent({ agent: { name, avatar, state, load, me }, may, asks, busy, ask, putAway }: AgentProps) {
  const first = useRef<HTMLButtonElement>(null);
  // Only her own word makes her available again: so this asks first.
  useEffect(() => {
    if (asks) first.current?.focus();
  }, [asks]);
  return (
    <li class="view__row">
      <span class={state === 'available' ? 'view__face view__face--available' : 'view__face'}>
        <Avatar name={name} picture={avatar} />
      </span>
      <p class="view__words">
        <b>{me ? say.presenceYou({ name }) : name}</b>
        <small>
          {state === 'available' ? say.presenceAvailable : say.presenceAway} · {say.presenceLoad({ n: load })}
        </small>
      </p>
      {may && !asks && (
        <button type="button" class="g-button" onClick={() => ask(true)}>
          {say.deskPutAway}
          <span class="g-hidden"> {name}</span>
        </button>
      )}
      {may && asks && (
        <div class="view__ask" role="group" aria-label={say.deskPutAwayAsk({ name })}>
          <p>{say.deskPutAwayAsk({ name })}</p>
          <button
            ref={first}
            type="button"
            class="g-button g-button--primary"
            aria-busy={busy}
            onClick={putAway}
          >
            {busy && <span class="g-spinner" />}
            {say.deskPutAway}
          </button>
          <button type="button" class="g-button" onClick={() => ask(false)}>
            {say.agentCancel}
          </button>
        </div>
      )}
    </li>
  );
}

/** A refusal is in words already, unless it is that the place is not hers. */
export function wordsOf(problem: unknown, otherwise: string): string {
  if (!(problem instanceof Refused)) return otherwise;
  if (problem.status === 403 || problem.status === 404) return say.deskViewForbidden;
  return problem.status === 429 ? problem.message : otherwise;
}
