/**
 * A view that is fetched when it is first wanted: nothing for 150 ms, then its skeleton; where it cannot be fetched,
 * words and another try, so that no button is dead. The build makes a file of its own of what `load` imports.
 */
import * as say from 'guichet:messages';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Strip } from './strip';

export interface Piece<P> {
  default: ComponentType<P>;
  /** Come into the shadow root along with the view. */
  styles?: string;
}

export type Lazy<P> = ComponentType<P> & {
  /** Fetches ahead, for what is likely to be wanted next. A failure shows only when it is. */
  ahead(): void;
};

/** What stands around the skeleton, and around the words when the view cannot be fetched: a header, a way out. */
export type Around<P> = (props: P & { children: ComponentChildren }) => ComponentChildren;

/**
 * @param load with `import('./some-view')` in it, literally: the build looks for that
 * @param skeleton what it will look like, roughly
 */
export function lazy<P extends object>(
  load: () => Promise<Piece<P>>,
  skeleton?: ComponentChildren,
  around: Around<P> = ({ children }) => children,
): Lazy<P> {
  let known: Piece<P> | undefined;
  let coming: Promise<void> | undefined;
  let tries = 0;

  /** The address is another one at every further try: browsers remember a failed import by its address. */
  function fetched(): Promise<void> {
    self.guichetAgain = tries++ ? `?${tries}` : '';
    const found = load().then(
      (piece) => void (known = piece),
      (problem: unknown) => {
        coming = undefined;
        throw problem;
      },
    );
    return found;
  }

  const want = () => (coming ??= fetched());

  function View(props: P) {
    const [, redraw] = useState<unknown>();
    const [failed, setFailed] = useState(false);

    const bring = () => {
      setFailed(false);
      want().then(
        () => redraw({}),
        () => setFailed(true),
      );
    };
    // What was fetched ahead may have come since this was drawn.
    const drawn = known;
    useEffect(() => {
      if (!drawn) bring();
    }, []);
    useEffect(() => {
      if (!failed) return undefined;
      addEventListener('online', bring);
      return () => removeEventListener('online', bring);
    }, [failed]);

    if (known) {
      const { default: Known, styles } = known;
      return (
        <>
          {styles && <style>{styles}</style>}
          <Known {...props} />
        </>
      );
    }
    const inside = failed ? (
      <Missing again={bring} lasting={tries > 1} />
    ) : (
      <div class="g-soon" aria-busy="true">
        {skeleton}
      </div>
    );
    return <>{around({ ...props, children: inside })}</>;
  }

  return Object.assign(View, { ahead: () => void want().catch(() => undefined) });
}

/** A page that was open over an upgrade asks for files that are gone: then only a reload helps. */
function Missing({ again, lasting }: { again: () => void; lasting: boolean }) {
  const reload = { word: say.pieceReload, press: () => location.reload() };
  return (
    <div role="alert">
      <Strip
        tone="danger"
        icon="warning"
        acts={[{ word: say.retry, press: again }, ...(lasting ? [reload] : [])]}
      >
        {say.pieceFailed}
      </Strip>
    </div>
  );
}
