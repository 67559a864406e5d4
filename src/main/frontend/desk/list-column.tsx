/** The desk's first column: filters, then the conversations. Nothing moves under the hand that points at it. */
import * as say from 'guichet:messages';
import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../shared/store';
import { useNow } from '../shared/use-now';
import { Strip } from '../shared/strip';
import { isNarrowed, type View } from './address';
import { EmptyList } from './empty-list';
import { FilterBar } from './filter-bar';
import { Line } from './line';
import { isOffered } from './passes';
import { shown } from './threads';
import type { Workplace } from './workplace';

const NEAR_END_PX = 240;

export function ListColumn({ work }: { work: Workplace }) {
  const { desk, model, serverNow } = work;
  const { status, conversations, counts, cursor, waiting, added } = useStore(desk.list);
  const state = useStore(model.state);
  const { ids: declined, failed } = useStore(work.declining.state);
  const now = useNow(10_000, serverNow);
  const scroller = useRef<HTMLDivElement>(null);
  const chosen = model.chosen();
  const open = shown(state);
  const pointed = useRef(false);
  const focused = useRef<Element | null>(null);

  const hold = () => {
    const row = focused.current?.closest<HTMLElement>('[data-id]')?.dataset.id;
    desk.hold(pointed.current || focused.current !== null, row);
  };
  const seen = () => {
    const box = scroller.current;
    if (box && cursor && box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END_PX) void desk.more();
  };
  useEffect(seen, [conversations.length, cursor]);
  useEffect(() => {
    scroller.current?.querySelector('.line--chosen')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  return (
    <section
      ref={work.columns.list}
      class="column column--list"
      aria-label={say.deskList}
      aria-busy={status === 'loading'}
      tabIndex={-1}
    >
      <header class="list__head">
        <div class="list__top">
          <h1 class="list__title">{say.deskConversations}</h1>
          <Ways work={work} view={state.view} />
        </div>
        <FilterBar
          filters={state.filters}
          age={state.age}
          counts={counts}
          q={state.q}
          toggle={model.toggle}
          turn={model.turnAge}
          search={model.search}
          first={work.filter}
        />
      </header>
      {!state.isUp && (
        <Strip tone="warning" icon="offline">
          {say.deskCut}
        </Strip>
      )}
      {status === 'failed' && state.isUp && (
        <Strip tone="danger" icon="warning" acts={[{ word: say.retry, press: () => void desk.refresh() }]}>
          {say.deskFailed}
        </Strip>
      )}
      <div
        ref={scroller}
        class="list__scroll"
        onScroll={seen}
        onPointerEnter={(event) => {
          pointed.current = event.pointerType === 'mouse';
          hold();
        }}
        onPointerLeave={() => {
          pointed.current = false;
          hold();
        }}
        onFocusIn={(event) => {
          focused.current = event.target as Element;
          hold();
        }}
        onFocusOut={() => {
          focused.current = null;
          hold();
        }}
      >
        {waiting > 0 && (
          <button type="button" class="list__pill" onClick={() => desk.release()}>
            {say.deskUpdates({ n: waiting })}
          </button>
        )}
        {status === 'loading' && conversations.length === 0 && <Skeleton />}
        {conversations.length > 0 && (
          <ul>
            {conversations.map((row) => (
              <Line
                key={row.id}
                conversation={row}
                now={now}
                isOpen={open.includes(row.id)}
                isChosen={row.id === chosen}
                offered={isOffered(row)}
                href={work.hrefOf(row.id)}
                openBeside={
                  state.room && chosen && !open.includes(row.id) ? () => model.openBeside(row.id) : undefined
                }
                open={(byKey) => work.openAndRead(row.id, byKey)}
                accept={() => void work.accept(row.id)}
                decline={() => work.decline(row.id)}
                declined={declined.includes(row.id)}
                problem={failed[row.id]}
                undo={() => work.declining.undo(row.id)}
              />
            ))}
          </ul>
        )}
        {status === 'ready' && conversations.length === 0 && (
          <EmptyList work={work} narrowed={isNarrowed(state)} clear={model.clear} />
        )}
      </div>
      <p class="g-hidden" role="status">
        {waiting > 0 ? say.deskUpdates({ n: waiting }) : added > 0 ? say.deskAdded({ n: added }) : ''}
      </p>
    </section>
  );
}

/** To who answers here, to what nobody took, and to whom one may reach. */
function Ways({ work, view }: { work: Workplace; view: View }) {
  const ways = [
    ['agents', say.deskAgents],
    ['missed', say.deskMissed],
    ['customers', say.deskCustomers],
  ] as const;
  return (
    <nav class="list__ways" aria-label={say.deskViews}>
      {ways.map(([name, word]) => (
        <a
          key={name}
          class="list__way"
          href={work.hrefOfView(name)}
          aria-current={view === name ? 'page' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            work.model.look({ view: name });
          }}
        >
          {word}
        </a>
      ))}
    </nav>
  );
}

function Skeleton() {
  return (
    <div class="list__skeleton g-soon">
      <span class="g-hidden">{say.agentLoading}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
