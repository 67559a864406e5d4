/**
 * A conversation as an agent works on it: with whom, how long there is, what was said, where to answer, what may be done.
 *
 * The panel beside an issue shows one of these, the desk one of many; nothing here knows which page it is on.
 */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { lazy } from '../../shared/lazy';
import { useStore } from '../../shared/store';
import { type Hands, ThreadView } from '../../thread';
import type { FilesHere } from '../../thread/files/here';
import { may } from '../../thread/life/life';
import { shown } from '../../thread/log';
import type { HandOverDone } from '../../shared/wire-agent';
import type { Ending, Reason, Way } from '../finish/ways';
import { tellDeclined, tellShown } from '../stands-here';
import { Answer } from './answer';
import type { Tab } from './answer-tabs';
import type { AgentChat } from './chat';
import type { Asked } from './commands';
import type { Declining } from './declining';
import { Head } from './head';
import { InvitationStrip } from './invitation-strip';
import { PickUp } from './pick-up';
import { Flash, type Flashed } from './flash';
import { CustomerLeft, DeclinedHere, Others, Refusal, Settled, Thanks } from './strips';

const Finish = lazy(() => import('../finish/finish'));
const HandOver = lazy(() => import('../handover/hand-over'));
const ManageReplies = lazy(() => import('../replies/manage-replies'));
const Qualify = lazy(() => import('../qualify/qualify'));

interface Props {
  chat: AgentChat;
  files: FilesHere;
  declining: Declining;
  contextPath: string;
  /** Where to log in again and come back. */
  loginUrl: string;
  /** On a page of many conversations: the subject comes first, the clock is elsewhere. */
  wide?: boolean;
  /** What a key or a button elsewhere on the page asks for. */
  asked?: Asked | undefined;
  /** Where the qualification has a place of its own beside the thread. */
  qualify?: () => void;
  /** One of several threads on the page: takes it away. */
  leave?: (() => void) | undefined;
}

export function ConversationView({
  chat,
  files,
  declining,
  contextPath,
  loginUrl,
  wide = false,
  asked,
  qualify,
  leave,
}: Props) {
  const { thread } = chat;
  const { conversation, people, typing, log } = useStore(thread.state);
  const { ids: declined } = useStore(declining.state);
  const [way, setWay] = useState<Way>();
  const [tab, setTab] = useState<Tab>('reply');
  const [attention, setAttention] = useState(0);
  const [finishAsked, setFinishAsked] = useState(0);
  const [cannedAsked, setCannedAsked] = useState(0);
  const [picking, pick] = useState(false);
  const toComposer = () => setAttention((times) => times + 1);
  const [flash, setFlash] = useState<Flashed>();
  const [reason, setReason] = useState<Reason>();
  const choose = (next: Way, because?: Reason) => {
    setReason(because);
    pick(false);
    if (next === 'qualify' && qualify) qualify();
    else setWay(next);
  };
  const close = (done = false, said?: ComponentChildren) => {
    setWay(undefined);
    if (done && way) setFlash(said ? { text: said } : flashOf(way));
    toComposer();
  };
  const closeHandOver = (made?: HandOverDone) => {
    setWay(undefined);
    if (made) setFlash({ text: madeText(made, contextPath) });
    toComposer();
  };
  const accept = async () => {
    declining.undo(thread.id);
    if (await chat.act('accept')) toComposer();
  };
  const write = (next: Tab) => {
    setWay(undefined);
    pick(false);
    setTab(next);
    toComposer();
  };

  useEffect(() => {
    if (asked?.command === 'accept' && conversation && may(conversation, 'accept')) void accept();
    if (asked?.command === 'reply' || asked?.command === 'note') write(asked.command);
    if (asked?.command === 'qualify' || asked?.command === 'handOver') choose(asked.command);
    if (asked?.command === 'canned') setCannedAsked((times) => times + 1);
    if (asked?.command === 'article') {
      setWay(undefined);
      pick(true);
    }
    if (asked?.command === 'finish') setFinishAsked((times) => times + 1);
  }, [asked?.times]);

  const frame = useRef<HTMLDivElement>(null);
  const isDeclined = declined.includes(thread.id);
  const isKnown = conversation !== undefined;
  // The desk has its own list; beside an issue the header's card is not to say the same again over this.
  useEffect(() => {
    const top = frame.current?.querySelector('.head') ?? frame.current;
    return wide || !top || !isKnown ? undefined : tellShown(top, thread.id);
  }, [wide, thread.id, isKnown, way]);
  useEffect(
    () => (isDeclined && !wide && frame.current ? tellDeclined(frame.current, thread.id) : undefined),
    [wide, thread.id, isDeclined],
  );

  const below = ({ toEnd, amend, back }: Hands): ComponentChildren => {
    if (conversation && way && isForm(way)) {
      return <Finish {...{ chat, conversation, declining, way, reason, close }} entries={shown(log)} />;
    }
    if (conversation?.viewer && !may(conversation, 'say')) {
      return <p class="thread__read-only">{say.agentReadOnly}</p>;
    }
    return (
      <>
        {conversation && <CustomerLeft conversation={conversation} people={people} />}
        <Answer
          key={thread.id}
          {...{ chat, files, tab, toEnd, amend, cannedAsked, pick }}
          picking={picking && conversation !== undefined}
          attention={attention + back}
          turn={setTab}
          manage={() => setWay('replies')}
        />
      </>
    );
  };

  if (way === 'qualify' || way === 'replies') {
    const Instead = way === 'qualify' ? Qualify : ManageReplies;
    return (
      <div ref={frame} class="talk">
        <Instead chat={chat} close={close} />
      </div>
    );
  }
  return (
    <div ref={frame} class="talk">
      {conversation && (
        <>
          <Head
            {...{ conversation, people, contextPath, wide, finishAsked, leave }}
            declined={isDeclined}
            choose={choose}
            accept={() => void accept()}
            invite={() => void chat.invite()}
          />
          {!wide && <PickUp conversation={conversation} now={thread.now} />}
          <InvitationStrip chat={chat} conversation={conversation} />
        </>
      )}
      {conversation && <DeclinedHere {...{ conversation, declining }} />}
      <Refusal chat={chat} qualify={() => choose('qualify')} />
      <Flash chat={chat} flash={flash} />
      {conversation && (
        <>
          <Thanks chat={chat} conversation={conversation} />
          <Settled conversation={conversation} propose={() => setWay('propose')} />
        </>
      )}
      <Others people={people} writing={typing.map(({ author }) => author.name)} />
      <ThreadView thread={thread} files={files} viewer="agent" loginUrl={loginUrl} instead={below} />
      {way === 'handOver' && <HandOver {...{ chat, contextPath }} close={closeHandOver} />}
    </div>
  );
}

/** What takes the composer's place. */
const isForm = (way: Way): way is Ending | 'decline' =>
  way !== 'qualify' && way !== 'handOver' && way !== 'replies';

/** What is said when it has happened, and whether it can be taken back. */
function flashOf(way: Way): Flashed | undefined {
  if (way === 'qualify') return { text: say.agentQualifyDone };
  if (way === 'convert') return { text: say.agentConverted, undo: true };
  if (way === 'outOfScope') return { text: say.agentClosed, undo: true };
  return undefined;
}

/** Its key is named once, and leads there. */
function madeText({ issueKey, url }: HandOverDone, contextPath: string): ComponentChildren {
  const [before, after] = say.agentHandDone({ key: '\n' }).split('\n');
  return (
    <>
      {before}
      <a href={contextPath + url}>{issueKey}</a>
      {after}
    </>
  );
}
