/** The card of an agent's invitation (R43–R45). It opens nothing and takes no focus; nobody is hurried but by the clock. */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Avatar } from '../../shared/avatar';
import { Icon } from '../../shared/icons';
import { useNow } from '../../shared/use-now';
import type { OpenInvitation } from '../../shared/wire';

interface Props {
  invitation: OpenInvitation;
  /** The request's page. */
  href: string;
  answer(accepted: boolean, notToday?: boolean): Promise<void>;
  gone(): void;
}

/** How long an expired one still says so. */
const AFTER_MS = 10_000;

export function InvitationCard({ invitation, href, answer, gone }: Props) {
  const { agent, requestKey, subject, expiresAt, again } = invitation;
  const [failed, setFailed] = useState(false);
  const [held, setHeld] = useState(false);
  const busy = useRef(false);
  const now = useNow(1_000);
  const left = Math.ceil((Date.parse(expiresAt) - now.getTime()) / 1_000);
  const expired = left <= 0;

  useEffect(() => {
    if (!expired || held) return undefined;
    const timer = setTimeout(gone, AFTER_MS);
    return () => clearTimeout(timer);
  }, [expired, held]);

  const act = async (accepted: boolean, notToday?: boolean) => {
    if (busy.current) return;
    busy.current = true;
    setFailed(false);
    await answer(accepted, notToday).catch(() => setFailed(true));
    busy.current = false;
  };

  const title = expired
    ? say.invitationExpired({ agent: agent.name })
    : say.invitationTitle({ agent: agent.name });
  return (
    <section
      class="card"
      aria-label={say.invitationLabel}
      lang={say.locale}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      <div class="card__row">
        <Avatar name={agent.name} picture={agent.avatar} />
        <div class="card__words">
          <p class="card__title" role="status">
            {title}
          </p>
          <p dir="auto">
            {requestKey
              ? say.invitationAbout({ key: requestKey, subject })
              : say.invitationAboutSubject({ subject })}
          </p>
        </div>
        <button
          type="button"
          class="g-button g-button--icon"
          aria-label={expired ? say.cardClose : say.invitationLater}
          title={expired ? say.cardClose : say.invitationLater}
          onClick={() => (expired ? gone() : void act(false))}
        >
          <Icon name="close" />
        </button>
      </div>
      {expired ? (
        <p class="card__acts">
          <a class="g-button" href={href}>
            {say.invitationAnswer}
          </a>
        </p>
      ) : (
        <>
          <p class="card__acts">
            <button type="button" class="g-button g-button--primary" onClick={() => void act(true)}>
              {say.invitationAccept}
            </button>
            <button type="button" class="g-button" onClick={() => void act(false)}>
              {say.invitationLater}
            </button>
            {again && (
              <button type="button" class="g-button" onClick={() => void act(false, true)}>
                {say.invitationNotToday}
              </button>
            )}
          </p>
          <p class="card__small">{say.invitationUntil({ left: clockOf(left) })}</p>
        </>
      )}
      <p class="problem" role="alert">
        {failed ? say.invitationFailed : ''}
      </p>
    </section>
  );
}

/** Minutes and seconds: 1:45. */
const clockOf = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
