/** The parts of the hand-over's form. */
import * as say from 'guichet:messages';
import type { HandOvers, HandOverTarget } from '../../shared/wire-agent';
import { sizeText } from '../../thread/files/names';
import { type Filled, withFile, withTarget } from './form-state';

type Write = (filled: Filled) => void;
type Wrong = (id: string) => string | undefined;

export function Targets({ known, filled, write }: { known: HandOvers; filled: Filled; write: Write }) {
  return (
    <div class="hand__targets" role="radiogroup" aria-label={say.agentHandTo}>
      {known.targets.map((target) => (
        <label key={target.target} class={filled.target === target.target ? 'target target--on' : 'target'}>
          <input
            type="radio"
            name="guichet-target"
            checked={filled.target === target.target}
            onChange={() => write(withTarget(filled, target))}
          />
          <span>
            <b>{target.name}</b>
            <small>{say.agentHandProject({ project: target.project })}</small>
          </span>
        </label>
      ))}
    </div>
  );
}

interface WordsProps {
  target: HandOverTarget;
  filled: Filled;
  wrong: Wrong;
  write: Write;
}

export function Words({ target, filled, wrong, write }: WordsProps) {
  const untitled = wrong('subject') ?? wrong('summary');
  const untyped = wrong('issuetype');
  const undescribed = wrong('description');
  return (
    <>
      <div class="hand__pair">
        <label class="hand__field">
          <span class="hand__label">{say.agentHandType}</span>
          <select
            class="field"
            value={filled.type}
            aria-invalid={untyped !== undefined}
            onChange={(event) => write({ ...filled, type: event.currentTarget.value })}
          >
            {target.types.map((type) => (
              <option key={type} value={type}>
                {type}
              </option>
            ))}
          </select>
          {untyped && <span class="problem">{untyped}</span>}
        </label>
        <p class="hand__field">
          <span class="hand__label">{say.agentAssignee}</span>
          <span class="hand__fixed">{say.agentUnassigned}</span>
          <small class="hint">{say.agentHandDecides({ team: target.name })}</small>
        </p>
      </div>
      <label class="hand__field">
        <span class="hand__label">{say.agentHandSubject}</span>
        <input
          id="guichet-hand-subject"
          class="field"
          dir="auto"
          maxLength={255}
          value={filled.subject}
          aria-invalid={untitled !== undefined}
          onInput={(event) => write({ ...filled, subject: event.currentTarget.value })}
        />
        {untitled && <span class="problem">{untitled}</span>}
      </label>
      <label class="hand__field">
        <span class="hand__label">{say.agentHandDescription}</span>
        <textarea
          id="guichet-hand-description"
          class="field"
          aria-invalid={undescribed !== undefined}
          rows={4}
          dir="auto"
          value={filled.description}
          onInput={(event) => write({ ...filled, description: event.currentTarget.value })}
        />
        {undescribed && <span class="problem">{undescribed}</span>}
      </label>
    </>
  );
}

/** What goes along: nothing that tells of the customer unless it is ticked. */
export function Along({ known, target, filled, wrong, write }: WordsProps & { known: HandOvers }) {
  const mute = target.mayComment === false;
  const { includeTranscript, includeCustomer, attachments } = filled;
  return (
    <div class="hand__pair">
      <fieldset class="hand__field">
        <legend class="hand__label">{say.agentHandAlong}</legend>
        <Tick
          word={say.agentHandTranscript}
          below={
            mute
              ? say.agentHandNoComment({ project: target.target })
              : includeCustomer
                ? undefined
                : say.agentHandAnonymous
          }
          on={includeTranscript && !mute}
          off={mute}
          press={() => write({ ...filled, includeTranscript: !includeTranscript })}
        />
        {wrong('includeTranscript') && <span class="problem">{wrong('includeTranscript')}</span>}
        <Tick
          word={say.agentHandCustomer}
          on={includeCustomer}
          press={() => write({ ...filled, includeCustomer: !includeCustomer })}
        />
      </fieldset>
      {known.attachments.length > 0 && (
        <fieldset class="hand__field">
          <legend class="hand__label">{say.agentHandFiles}</legend>
          {known.attachments.map(({ id, name, size }) => (
            <Tick
              key={id}
              word={name}
              beside={sizeText(size)}
              on={attachments.includes(id)}
              press={() => write(withFile(filled, id))}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}

interface TickProps {
  word: string;
  beside?: string;
  below?: string | undefined;
  on: boolean;
  off?: boolean;
  press: () => void;
}

function Tick({ word, beside, below, on, off = false, press }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} disabled={off} onChange={press} />
      <span>
        <bdi>{word}</bdi> {beside && <small>{beside}</small>}
        {below && <small class="tick__below">{below}</small>}
      </span>
    </label>
  );
}
