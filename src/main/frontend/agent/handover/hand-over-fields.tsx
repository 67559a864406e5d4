/** The parts of the hand-over's form. */
import * as say from 'guichet:messages';
import type { HandOvers, HandOverTarget } from '../../shared/wire-agent';
import { sizeText } from '../../thread/files/names';
import { type Filled, targetOf, withFile, withTarget } from './form-state';

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
  const untitled = wrong('subject');
  return (
    <>
      <div class="hand__pair">
        <label class="hand__field">
          <span class="hand__label">{say.agentHandType}</span>
          <select
            class="field"
            value={filled.type}
            onChange={(event) => write({ ...filled, type: event.currentTarget.value })}
          >
            {target.types.map((type) => (
              <option key={type} value={type}>
                {type}
              </option>
            ))}
          </select>
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
          class="field"
          rows={4}
          dir="auto"
          value={filled.description}
          onInput={(event) => write({ ...filled, description: event.currentTarget.value })}
        />
      </label>
    </>
  );
}

/** What the target's project asks for and a request does not have. */
export function Missing({ target, filled, wrong, write }: WordsProps) {
  const change = (id: string) => (event: Event) =>
    write({ ...filled, fields: { ...filled.fields, [id]: (event.currentTarget as HTMLInputElement).value } });
  return (
    <>
      {target.missing.map(({ id, name, options }) => {
        const common = {
          id: `guichet-hand-${id}`,
          class: 'field',
          value: filled.fields[id] ?? '',
          'aria-invalid': wrong(id) !== undefined,
          'aria-required': true,
        };
        return (
          <label key={id} class="hand__field">
            <span class="hand__label">{name}</span>
            {options ? (
              <select {...common} onChange={change(id)}>
                <option value="">{say.agentServiceChoose}</option>
                {options.map((it) => (
                  <option key={it.id} value={it.id}>
                    {it.name}
                  </option>
                ))}
              </select>
            ) : (
              <input {...common} dir="auto" onInput={change(id)} />
            )}
            {wrong(id) && <span class="problem">{wrong(id)}</span>}
          </label>
        );
      })}
    </>
  );
}

/** What goes along: nothing that tells of the customer unless it is ticked. */
export function Along({ known, filled, write }: { known: HandOvers; filled: Filled; write: Write }) {
  if (!targetOf(known, filled)) return null;
  const { includeTranscript, includeCustomer, attachments } = filled;
  return (
    <div class="hand__pair">
      <fieldset class="hand__field">
        <legend class="hand__label">{say.agentHandAlong}</legend>
        <Tick
          word={say.agentHandTranscript}
          below={includeCustomer ? undefined : say.agentHandAnonymous}
          on={includeTranscript}
          press={() => write({ ...filled, includeTranscript: !includeTranscript })}
        />
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
  press: () => void;
}

function Tick({ word, beside, below, on, press }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={press} />
      <span>
        <bdi>{word}</bdi> {beside && <small>{beside}</small>}
        {below && <small class="tick__below">{below}</small>}
      </span>
    </label>
  );
}
