/** The composer's +: chooses files, and takes those that are pasted into the composer. */
import * as say from 'guichet:messages';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../shared/icons';
import { useStore } from '../../shared/store';
import { choose, type FilesHere } from './here';
import { acceptedText } from './names';

export function AttachButton({ here, conversation }: { here: FilesHere; conversation: string }) {
  const limits = useStore(here.limits);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const form = input.current?.closest('form');
    const onPaste = (event: ClipboardEvent) => {
      const { files = [], types = [] } = event.clipboardData ?? {};
      // What office programs copy is words first; the picture of them that comes along is not meant.
      if (files.length === 0 || types.includes('text/plain')) return;
      event.preventDefault();
      choose(here, conversation, files);
    };
    form?.addEventListener('paste', onPaste);
    return () => form?.removeEventListener('paste', onPaste);
  }, [here, conversation]);

  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={limits.types.map((type) => `.${type}`).join(',')}
        onChange={({ currentTarget }) => {
          choose(here, conversation, currentTarget.files ?? []);
          // So that the same file may be chosen once more.
          currentTarget.value = '';
        }}
      />
      <button
        type="button"
        class="g-button g-button--icon attach"
        aria-label={say.filesAttach}
        title={`${say.filesAttach} · ${acceptedText(limits)}`}
        onClick={() => input.current?.click()}
      >
        <Icon name="plus" />
      </button>
    </>
  );
}
