/** An image as large as the thread; Esc goes back to where one was. */
import * as say from 'guichet:messages';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../shared/icons';

export { default as styles } from './larger-image.css?inline';

interface Props {
  name: string;
  href: string;
  /** What its download is called. */
  download: string;
  close: () => void;
}

export default function LargerImage({ name, href, download, close }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const closer = useRef<HTMLButtonElement>(null);

  /** What it covers cannot be reached meanwhile: no focus goes where nobody sees it. */
  useEffect(() => {
    const self = frame.current;
    const covered = [...(self?.parentElement?.children ?? [])].filter(
      (it): it is HTMLElement => it instanceof HTMLElement && it !== self && !it.inert,
    );
    covered.forEach((it) => (it.inert = true));
    closer.current?.focus();
    return () => covered.forEach((it) => (it.inert = false));
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };

  /** What is inert takes no focus, and effects are undone too late for it. */
  const leave = () => {
    [...(frame.current?.parentElement?.children ?? [])].forEach((it) => ((it as HTMLElement).inert = false));
    close();
  };

  return (
    <div ref={frame} class="larger" role="dialog" aria-label={name} onKeyDown={onKeyDown}>
      <div class="larger__head">
        <bdi class="larger__name">{name}</bdi>
        <a class="g-button g-button--icon" href={href} download={name} aria-label={download} title={download}>
          <Icon name="down" />
        </a>
        <button
          ref={closer}
          type="button"
          class="g-button g-button--icon"
          aria-label={say.filesClose}
          title={say.filesClose}
          onClick={leave}
        >
          <Icon name="close" />
        </button>
      </div>
      <img class="larger__image" src={href} alt={name} />
    </div>
  );
}
