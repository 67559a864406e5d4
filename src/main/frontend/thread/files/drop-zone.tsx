/** The whole thread takes files that are dropped on it, wherever one may write. */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../shared/icons';
import { useStore } from '../../shared/store';
import { choose, type FilesHere } from './here';
import { acceptedText } from './names';

export function DropZone({ here, conversation }: { here: FilesHere; conversation: string }) {
  const limits = useStore(here.limits);
  const [over, setOver] = useState(false);
  const mark = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const thread = mark.current?.closest<HTMLElement>('.thread');
    if (!thread) return undefined;
    const drags: Partial<Record<string, (event: DragEvent) => void>> = {
      dragover(event) {
        if (!isFile(event) || !thread.querySelector('form')) return;
        event.preventDefault();
        setOver(true);
      },
      dragleave({ relatedTarget }) {
        if (!thread.contains(relatedTarget as Node | null)) setOver(false);
      },
      drop(event) {
        setOver(false);
        if (!isFile(event) || !thread.querySelector('form')) return;
        event.preventDefault();
        choose(here, conversation, event.dataTransfer?.files ?? []);
      },
    };
    const onDrag = (event: Event) => drags[event.type]?.(event as DragEvent);
    const kinds = Object.keys(drags);
    kinds.forEach((kind) => thread.addEventListener(kind, onDrag));
    return () => kinds.forEach((kind) => thread.removeEventListener(kind, onDrag));
  }, [here, conversation]);

  return (
    <div ref={mark} class="drop" aria-hidden="true" hidden={!over}>
      <Icon name="plus" />
      <b>{say.filesDrop}</b>
      <span>{acceptedText(limits)}</span>
    </div>
  );
}

const isFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
