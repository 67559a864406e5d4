/** A new conversation that cannot be had, or could not be sent. */
import * as say from 'guichet:messages';
import { Icon } from '../shared/icons';
import { Strip } from '../shared/strip';
import type { Chat } from '../shared/wire';
import type { Opening } from './opening';
import { loginUrl, requestUrl } from './page';
import type { PanelModel } from './panel-model';

/** Whom to ask instead (R76). */
export function NotEntitled({ chat: { partner, contact } }: { chat: Chat }) {
  return (
    <div class="scroll">
      <div class="empty" role="status">
        <span class="empty__icon">
          <Icon name="person" />
        </span>
        <p>
          {partner
            ? say.newIndirect({ partner })
            : contact
              ? say.newNotEntitled({ contact })
              : say.newNotEntitledAtAll}
        </p>
      </div>
    </div>
  );
}

interface Props {
  model: PanelModel;
  status: Opening['status'];
  retry(): void;
}

export function SendFailure({ model, status, retry }: Props) {
  const { contextPath } = model.stage;
  const { portal } = model.state.get();
  const again = { word: say.retry, press: retry };
  const request = { word: say.newRequest, href: requestUrl(contextPath, { portalId: portal }) };
  const logIn = { word: say.threadLogIn, href: loginUrl(contextPath, portal) };
  return (
    <div role="alert">
      {status === 'failed' && (
        <Strip tone="danger" icon="warning" acts={[again, request]}>
          {say.newFailed}
        </Strip>
      )}
      {status === 'loggedOut' && (
        <Strip tone="warning" icon="warning" acts={[logIn]}>
          {say.threadExpired}
        </Strip>
      )}
    </div>
  );
}
