/** An article for review, of a solved conversation: she reads and changes what is proposed before anything is made (R115). */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Refused } from '../../shared/rest';
import { Strip } from '../../shared/strip';
import type { AgentChat } from '../conversation/chat';
import { Form } from './form';
import type { FormProps } from './forms';
import { Line } from './line';

interface Words {
  title: string;
  question: string;
  answer: string;
  module: string;
  country: string;
}

interface Proposal extends Words {
  space: string;
  labels: readonly string[];
  /** Of the draft that was made before. */
  url?: string;
}

const keptName = ({ thread }: AgentChat) => `article.${thread.id}`;

export function DraftArticle({ chat, close }: FormProps) {
  const [proposal, setProposal] = useState<Proposal>();
  const [failed, setFailed] = useState('');
  const load = () => {
    setFailed('');
    chat.rest.get<Proposal>(`${chat.path}/draft-article`).then(setProposal, (problem: unknown) => {
      setFailed(sentence(problem));
    });
  };
  useEffect(load, [chat]);

  if (proposal?.url) return <Made url={proposal.url} close={close} />;
  if (proposal) return <Writing {...{ chat, close, proposal }} />;
  return (
    <div class="finish" aria-busy={!failed}>
      {failed ? (
        <Strip
          tone="danger"
          icon="warning"
          acts={[
            { word: say.retry, press: load },
            { word: say.agentCancel, press: () => close() },
          ]}
        >
          {failed}
        </Strip>
      ) : (
        <p class="hint g-soon">{say.agentArticleLoading}</p>
      )}
    </div>
  );
}

const sentence = (problem: unknown) => (problem instanceof Refused && problem.message) || say.lifeFailed;

/** Each conversation makes one. */
function Made({ url, close }: { url: string; close: FormProps['close'] }) {
  return (
    <section class="finish" aria-label={say.agentArticle}>
      <p role="status">
        {say.agentArticleThere} <Link url={url} word={say.agentArticleOpen} />
      </p>
      <div class="finish__acts">
        <button type="button" class="g-button" onClick={() => close()}>
          {say.agentInvitedClose}
        </button>
      </div>
    </section>
  );
}

const Link = ({ url, word }: { url: string; word: string }) => (
  <a class="g-link" href={url} target="_blank" rel="noopener noreferrer">
    {word} <span class="g-hidden">{say.helpNewTab}</span>
  </a>
);

function Writing({ chat, close, proposal }: Pick<FormProps, 'chat' | 'close'> & { proposal: Proposal }) {
  const { keep } = chat.thread;
  const proposed: Words = {
    title: proposal.title,
    question: proposal.question,
    answer: proposal.answer,
    module: proposal.module,
    country: proposal.country,
  };
  const [words, setWords] = useState<Words>(() => ({ ...proposed, ...kept(keep.read(keptName(chat))) }));
  const alert = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState<{ message: string; url?: unknown }>();
  const changed = JSON.stringify(words) !== JSON.stringify(proposed);

  const write = (change: Partial<Words>) => {
    const next = { ...words, ...change };
    setWords(next);
    keep.write(keptName(chat), JSON.stringify(next));
  };
  const again = () => {
    setWords(proposed);
    keep.write(keptName(chat), undefined);
  };
  const submit = async () => {
    setRefused(undefined);
    try {
      const { url } = await chat.rest.post<{ url: string }>(`${chat.path}/draft-article`, words);
      keep.write(keptName(chat), undefined);
      chat.thread.reload();
      close(
        true,
        <>
          {say.agentArticleDone} <Link url={url} word={say.agentArticleOpen} />
        </>,
      );
    } catch (problem) {
      setRefused({
        message: sentence(problem),
        url: problem instanceof Refused ? problem.data.url : undefined,
      });
    }
    return false;
  };
  // Its button is below: on a small screen what it answers would be out of sight.
  useEffect(() => alert.current?.scrollIntoView({ block: 'nearest' }), [refused]);
  const lacking = [words.title, words.question, words.answer].every((text) => text.trim())
    ? ''
    : say.agentArticleMissing;

  return (
    <Form title={say.agentArticleCreate} {...{ lacking, submit, close }}>
      <p class="hint">
        {say.agentArticleHint({ space: proposal.space, labels: proposal.labels.join(', ') || '–' })}
        {changed && (
          <>
            {' '}
            <button type="button" class="g-link" onClick={again}>
              {say.agentArticleAgain}
            </button>
          </>
        )}
      </p>
      <Line
        label={say.agentArticleTitle}
        longest={255}
        text={words.title}
        write={(title) => write({ title })}
      />
      <Area
        label={say.agentArticleQuestion}
        rows={3}
        text={words.question}
        write={(question) => write({ question })}
      />
      <Area
        label={say.agentArticleAnswer}
        rows={6}
        text={words.answer}
        write={(answer) => write({ answer })}
      />
      <div class="finish__pair">
        <Line
          label={say.agentArticleModule}
          longest={100}
          text={words.module}
          write={(module) => write({ module })}
        />
        <Line
          label={say.agentArticleCountry}
          longest={2}
          text={words.country}
          write={(country) => write({ country })}
        />
      </div>
      <div role="alert" ref={alert}>
        {refused && (
          <p class="problem">
            {refused.message}{' '}
            {typeof refused.url === 'string' && <Link url={refused.url} word={say.agentArticleConsent} />}
          </p>
        )}
      </div>
    </Form>
  );
}

/** What was typed before the page went away, or before Confluence did not take it. */
function kept(text: string | undefined): Partial<Words> {
  try {
    return text ? (JSON.parse(text) as Partial<Words>) : {};
  } catch {
    return {};
  }
}

interface AreaProps {
  label: string;
  rows: number;
  text: string;
  write: (text: string) => void;
}

function Area({ label, rows, text, write }: AreaProps) {
  return (
    <label class="finish__field">
      <span class="finish__label">{label}</span>
      <textarea
        class="field"
        rows={rows}
        dir="auto"
        maxLength={30_000}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
      />
    </label>
  );
}
