/** A button that asks for a file and hands it on; the browser's own field stays out of sight and out of the way. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface Props {
  accept: string;
  take: (file: File) => Promise<void>;
  children: ComponentChildren;
}

export function FileButton({ accept, take, children }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const taken = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    await take(file);
    setBusy(false);
    // The same file again is news, too: it may have been mended.
    if (field.current) field.current.value = '';
  };
  return (
    <>
      <button type="button" class="g-button small" aria-busy={busy} onClick={() => field.current?.click()}>
        {busy && <span class="g-spinner" />}
        {children}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => void taken(event.currentTarget.files?.[0])}
      />
    </>
  );
}
