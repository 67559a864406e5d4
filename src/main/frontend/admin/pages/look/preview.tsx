/**
 * The widget as it will be: the portal's own files on a stage of their own (an inline frame), with a made-up server
 * behind them. Nothing leaves the page, and nothing of the administrator's own is touched.
 */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useStore } from '../../../shared/store';
import { useAdmin } from '../../admin';
import { play, type Shown, type State } from './stage';

export { default as styles } from './preview.css?inline';

const WIDTHS = { wide: 1280, narrow: 360 } as const;
const HEIGHT = 720;
const PAUSE_MS = 300;

const names: Record<State, string> = {
  launcher: say.adminLookStateButton,
  closed: say.adminLookStateClosed,
  list: say.adminLookStateList,
  new: say.adminLookStateNew,
  waiting: say.adminLookStateWaiting,
  busy: say.adminLookStateBusy,
  thread: say.adminLookStateThread,
  solution: say.adminLookStateSolution,
  ended: say.adminLookStateEnded,
  help: say.adminLookStateHelp,
};

interface Props {
  /** Which can be looked at. */
  states: readonly State[];
  first: State;
  /** To begin with. */
  narrow?: boolean;
}

export default function Preview({ states, first, narrow = false }: Props) {
  const { draft, place } = useAdmin();
  const { groups, unfit } = useStore(draft.state);
  const [state, setState] = useState<State>(first);
  const [lang, setLang] = useState<'fr' | 'en'>(say.locale === 'fr' ? 'fr' : 'en');
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const [width, setWidth] = useState<keyof typeof WIDTHS>(narrow ? 'narrow' : 'wide');
  const frame = useRef<HTMLIFrameElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  const { look, welcome, pickUpMinutes, outsideHours, help, charter } = groups;
  const seen = { look, welcome, pickUpMinutes, outsideHours, help, charter };
  const shown: Shown = { state, lang, theme, groups: seen };
  const key = JSON.stringify(shown);
  const isFit = !unfit['look.accent'];

  useEffect(() => {
    if (!isFit) return undefined;
    const timer = setTimeout(() => {
      if (frame.current) play(frame.current, place.contextPath, shown);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [key, width, isFit]);
  useEffect(() => {
    const watched = box.current;
    if (!watched) return undefined;
    const fit = () => setRoom(watched.clientWidth);
    fit();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const watcher = new ResizeObserver(fit);
    watcher.observe(watched);
    return () => watcher.disconnect();
  }, []);

  const wide = WIDTHS[width];
  const scale = Math.min(1, room / wide);
  return (
    <section class="preview" aria-label={say.adminLookPreview}>
      <h2 class="part__title">{say.adminLookPreview}</h2>
      <div class="preview__tools">
        <Pick
          label={say.adminLookState}
          value={state}
          choose={setState}
          options={states.map((it) => [it, names[it]] as const)}
        />
        <Pick
          label={say.adminLookLanguage}
          value={lang}
          choose={setLang}
          options={[
            ['fr', say.adminFrench],
            ['en', say.adminEnglish],
          ]}
        />
        <Pick
          label={say.adminLookTheme}
          value={theme}
          choose={setTheme}
          options={[
            ['light', say.adminLookLight],
            ['dark', say.adminLookDark],
          ]}
        />
        <Pick
          label={say.adminLookWidth}
          value={width}
          choose={setWidth}
          options={[
            ['wide', '1280 px'],
            ['narrow', '360 px'],
          ]}
        />
      </div>
      <div
        ref={box}
        class="preview__box"
        style={{ blockSize: `${Math.round(HEIGHT * scale)}px`, maxInlineSize: `${wide}px` }}
      >
        <iframe
          key={width}
          ref={frame}
          class="preview__stage"
          title={say.adminLookPreview}
          style={{ inlineSize: `${wide}px`, blockSize: `${HEIGHT}px`, transform: `scale(${scale})` }}
        />
      </div>
    </section>
  );
}

interface PickProps<T extends string> {
  label: string;
  value: T;
  choose: (value: T) => void;
  options: readonly (readonly [T, string])[];
}

function Pick<T extends string>({ label, value, choose, options }: PickProps<T>) {
  return (
    <label class="preview__pick">
      {label}
      <select class="field" value={value} onChange={(event) => choose(event.currentTarget.value as T)}>
        {options.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
