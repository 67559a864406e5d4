/** What became of a request: recorded, a classic ticket, not for support, open again. Each with the way to it. */
import * as say from 'guichet:messages';
import type { Conversation } from '../../shared/wire';
import { again, file, info } from './drawings';
import { beforeText } from './promise';
import { Notice } from './notice';
import { reasonText, whom } from './reason';

interface Props {
  is: 'recorded' | 'classic' | 'outOfScope' | 'reopened';
  conversation: Conversation;
  contextPath: string;
  now: number;
}

export function ToldStrip({ is, conversation, contextPath, now }: Props) {
  const { requestKey, requestUrl, ticket, outOfScope, reopened, status } = conversation;
  const link =
    requestKey && requestUrl
      ? { word: say.lifeOpenKey({ key: requestKey }), href: contextPath + requestUrl }
      : undefined;
  const before = (by: string | undefined) => by && beforeText(by, now) + '.';
  switch (is) {
    case 'recorded':
      return (
        <Notice
          tone="info"
          icon={file}
          title={requestKey ? say.lifeRecordedKey({ key: requestKey }) : say.lifeRecorded}
          text={before(ticket?.pickUpBefore)}
          link={link}
        />
      );
    case 'classic':
      return (
        <Notice
          tone="info"
          icon={file}
          title={say.lifeClassic}
          text={ticket?.reason && reasonText(ticket.reason)}
          link={link}
        />
      );
    case 'outOfScope':
      return (
        <Notice
          tone="info"
          icon={info}
          title={say.lifeOutOfScope}
          text={outOfScope?.text ?? (outOfScope && whom(outOfScope))}
        />
      );
    case 'reopened':
      return (
        <Notice
          tone="info"
          icon={again}
          title={say.lifeReopened}
          text={[status && say.lifeStatus({ status }), before(reopened?.pickUpBefore)]
            .filter(Boolean)
            .join(' ')}
        />
      );
  }
}
