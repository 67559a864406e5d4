/** Where a thread shows what concerns its files; the larger part of it is fetched when it is wanted. */
import { useEffect } from 'preact/hooks';
import { lazy } from '../../shared/lazy';
import { useStore } from '../../shared/store';
import type { Thread } from '../shapes';
import { DropZone } from './drop-zone';
import { addressOf, type FilesHere } from './here';
import { downloadText } from './names';

const UploadsView = lazy(() => import('./uploads-view'));
const LargerImage = lazy(() => import('./larger-image'));

interface Props {
  here: FilesHere;
  thread: Thread;
  /** Where to log in again. */
  loginUrl: string;
}

/** After the messages: what is on its way. */
export function UploadsPlace({ here, ...props }: Props) {
  const { id } = props.thread;
  const { list } = useStore(here.chosen);
  const wanted = here.uploads.has(id) || list.some(({ conversation }) => conversation === id);
  const portal = useStore(props.thread.state).conversation?.portalId;
  useEffect(() => UploadsView.ahead(), []);
  useEffect(() => {
    if (portal !== undefined) here.learn(portal);
  }, [portal]);
  return wanted ? <UploadsView here={here} {...props} /> : null;
}

/** Over the thread: where to drop files, and the image that one looks at. */
export function FilesOver({ here, thread }: Pick<Props, 'here' | 'thread'>) {
  return (
    <>
      <DropZone here={here} conversation={thread.id} />
      <Larger here={here} />
    </>
  );
}

function Larger({ here }: { here: FilesHere }) {
  const { larger } = here;
  const { image, opener } = useStore(larger);
  const close = () => {
    larger.set({ image: undefined });
    opener?.focus();
  };
  useEffect(() => () => larger.set({ image: undefined }), []);
  return image ? (
    <LargerImage
      name={image.name}
      href={addressOf(here, image.url ?? '')}
      download={downloadText(image)}
      close={close}
    />
  ) : null;
}
