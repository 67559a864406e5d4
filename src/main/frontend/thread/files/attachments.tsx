/** Files that a message brought: images and video in place, everything else as a card to download. */
import * as say from 'guichet:messages';
import { useState } from 'preact/hooks';
import { Icon } from '../../shared/icons';
import type { Attachment } from '../../shared/wire';
import { addressOf, type FilesHere } from './here';
import { downloadText, sizeText } from './names';

const IMAGE = 'M3.5 4.5h13v11h-13ZM3.5 13 7 9.5l3.5 3.5 2.5-2.5 3.5 3.5M12.5 7.8v.1';

export function Attachments({
  list = [],
  here,
}: {
  list: readonly Attachment[] | undefined;
  here: FilesHere;
}) {
  return (
    <>
      {list.map((attachment) => (
        <AttachmentView key={attachment.id} attachment={attachment} here={here} />
      ))}
    </>
  );
}

interface Props {
  attachment: Attachment;
  here: FilesHere;
}

function AttachmentView({ attachment, here }: Props) {
  const { name, kind, url, thumbnailUrl } = attachment;
  const [broken, setBroken] = useState(false);
  if (attachment.gone || !url) return <Gone name={name} />;
  return (
    <div class="file">
      {kind === 'image' && !broken && (
        <button
          type="button"
          class="file__image"
          aria-label={say.filesEnlarge({ file: name })}
          onClick={({ currentTarget }) => here.larger.set({ image: attachment, opener: currentTarget })}
        >
          <img
            src={addressOf(here, thumbnailUrl ?? url)}
            alt=""
            loading="lazy"
            decoding="async"
            onError={() => setBroken(true)}
          />
        </button>
      )}
      {kind === 'video' && (
        <video
          class="file__video"
          src={addressOf(here, url)}
          aria-label={name}
          controls
          playsInline
          preload="metadata"
        />
      )}
      <Card attachment={attachment} href={addressOf(here, url)} unseen={broken} />
    </div>
  );
}

function Card({ attachment, href, unseen }: { attachment: Attachment; href: string; unseen: boolean }) {
  const { name, kind } = attachment;
  return (
    <a class="file__card" href={href} download={name} aria-label={downloadText(attachment)}>
      {kind === 'image' ? <Icon d={IMAGE} /> : <Icon name="page" />}
      <span class="file__words">
        <bdi class="file__name">{name}</bdi>
        {unseen && <span class="file__note">{say.filesUnseen}</span>}
      </span>
      <span class="file__size">{sizeText(attachment.size)}</span>
    </a>
  );
}

function Gone({ name }: { name: string }) {
  return (
    <div class="file file--gone">
      <p class="file__card">
        <Icon name="page" />
        <span class="file__words">
          <bdi class="file__name">{name}</bdi>
          <span class="file__note">{say.filesGone}</span>
        </span>
      </p>
    </div>
  );
}
