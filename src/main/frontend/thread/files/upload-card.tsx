/** One file on its way, or one that was not sent and why. */
import * as say from 'guichet:messages';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../shared/icons';
import type { FilesHere } from './here';
import { percentText } from './percent';
import { refusalText } from './refusal';
import { isUnderway, type Upload, type Uploads } from './uploads';

interface Props {
  upload: Upload;
  uploads: Uploads;
  here: FilesHere;
  loginUrl: string;
}

export function UploadCard({ upload, uploads, here, loginUrl }: Props) {
  const { clientId, file, standing } = upload;
  const isTrouble = standing.is === 'refused' || standing.is === 'failed';
  const removing = (isUnderway(upload) ? say.filesCancel : say.filesRemove)({ file: file.name });
  return (
    <li class={isTrouble ? 'upload upload--trouble' : 'upload'}>
      <span class="upload__icon">
        <Icon name={isTrouble ? 'warning' : 'page'} />
      </span>
      <div class="upload__words">
        {isTrouble ? (
          <>
            <p class="upload__name">{say.filesRefused({ file: file.name })}</p>
            <Trouble {...{ upload, uploads, here }} />
          </>
        ) : (
          <>
            <p class="upload__line">
              <bdi class="upload__name">{file.name}</bdi>
              <span>{percentText(partOf(upload))}</span>
            </p>
            <progress
              class="upload__bar"
              aria-label={say.filesSending({ file: file.name })}
              max={1}
              value={partOf(upload)}
            />
            <State {...{ upload, here, loginUrl }} />
          </>
        )}
      </div>
      {standing.is !== 'sent' && <Closer label={removing} press={() => uploads.remove(clientId)} />}
    </li>
  );
}

/** Goes with its card, or once nothing can be undone; the focus that it held goes to the next one, else to the words. */
function Closer({ label, press }: { label: string; press: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  // Not by `useFocusKept`: what two pieces share weighs on the panel's first file.
  useEffect(() => {
    const held = button.current;
    return () => {
      const root = held?.getRootNode() as ShadowRoot | undefined;
      if (!held || root?.activeElement !== held) return;
      const card = held.closest('li');
      const next = [card?.nextElementSibling, card?.previousElementSibling]
        .map((it) => it?.querySelector<HTMLElement>('.upload__close'))
        .find(Boolean);
      (next ?? held.closest('.thread')?.querySelector('textarea'))?.focus();
    };
  }, []);
  return (
    <button
      ref={button}
      type="button"
      class="g-button g-button--icon upload__close"
      aria-label={label}
      title={label}
      onClick={press}
    >
      <Icon name="close" />
    </button>
  );
}

function partOf({ standing, file }: Upload): number {
  if (standing.is === 'sent') return 1;
  return standing.is === 'sending' && file.size > 0 ? standing.done / file.size : 0;
}

function State({ upload: { standing, file }, here, loginUrl }: Omit<Props, 'uploads'>) {
  const { sizeText } = here.words;
  const waitsFor = standing.is === 'waiting' ? standing.on : undefined;
  if (waitsFor === 'login') {
    return (
      <p class="upload__state">
        {say.filesWaitsLogin}{' '}
        <a href={loginUrl} target="_blank" rel="noopener">
          {say.filesLogIn}
        </a>
      </p>
    );
  }
  if (waitsFor === 'network') return <p class="upload__state">{say.filesWaitsNetwork}</p>;
  if (waitsFor === 'server') return <p class="upload__state">{say.filesWaitsServer}</p>;
  if (standing.is === 'waiting') return <p class="upload__state">{say.threadPending}</p>;
  const done = standing.is === 'sending' ? standing.done : file.size;
  return (
    <p class="upload__state">{say.filesProgress({ done: sizeText(done), total: sizeText(file.size) })}</p>
  );
}

function Trouble({ upload, uploads, here }: Omit<Props, 'loginUrl'>) {
  const { standing, clientId, file } = upload;
  if (standing.is === 'refused') {
    return (
      <>
        <p>{refusalText(standing.refusal, here)}</p>
        {standing.refusal.why === 'type' && <Types here={here} />}
      </>
    );
  }
  return (
    <>
      <p>{say.filesFailed}</p>
      <button
        type="button"
        class="g-link"
        aria-label={say.filesAgain({ file: file.name })}
        onClick={() => uploads.retry(clientId)}
      >
        {say.threadRetry}
      </button>
    </>
  );
}

function Types({ here: { limits, words } }: { here: FilesHere }) {
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), [open]);
  return (
    <>
      <button type="button" class="g-link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say.filesTypes}
      </button>
      {open && <p ref={list}>{words.acceptedText(limits.get())}</p>}
    </>
  );
}
