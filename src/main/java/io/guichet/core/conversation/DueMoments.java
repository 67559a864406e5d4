package io.guichet.core.conversation;

import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.settings.Delays;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What time brings to a conversation, and when: a function of its life, the settings, and who was seen typing. */
public final class DueMoments {

    private static final Duration TO_OFFER_ON = Duration.ofSeconds(1);

    private DueMoments() {}

    /**
     * The next thing that happens if nobody does anything.
     *
     * @param typedAt when somebody was last seen typing; typing is nowhere stored
     */
    public static Optional<Due> next(Life life, Delays delays, Instant typedAt) {
        return Stream.of(ofTheState(life, delays, typedAt), ofTheInvitation(life))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Due::at));
    }

    private static Optional<Due> ofTheState(Life life, Delays delays, Instant typedAt) {
        var state = life.state();
        if (state instanceof State.Busy) {
            return life.waiting()
                    .flatMap(Waiting::busySince)
                    .map(since -> new Due(
                            since.plus(delays.busyChoice()),
                            Event.of(Happened.TICKETED).with("cause", "noAnswer")));
        }
        if (state.isWaiting()) {
            return life.waiting()
                    .map(waiting -> new Due(
                            waiting.stopsAt(delays.waiting()).plus(afterAnOffer(waiting)), stopped("noAnswer")));
        }
        if (state instanceof State.Live) {
            var active = typedAt.isAfter(life.activeAt()) ? typedAt : life.activeAt();
            return Optional.of(new Due(warning(active, delays), Event.of(Happened.WENT_IDLE)));
        }
        // From the warning on and not from the last word: nobody gets less time to press "continue" than was said.
        return life.warnedAt().map(warned -> ended(life, warned.plus(delays.idleWarning())));
    }

    /** Whoever is asked next, once nobody has answered, is asked before the wait is given up. */
    private static Duration afterAnOffer(Waiting waiting) {
        return waiting.offer().map(offer -> TO_OFFER_ON).orElse(Duration.ZERO);
    }

    private static Due ended(Life life, Instant at) {
        var minutes = Math.max(1, Duration.between(life.activeAt(), at).toMinutes());
        return new Due(at, Event.of(Happened.ENDED).with("minutes", Long.toString(minutes)));
    }

    private static Optional<Due> ofTheInvitation(Life life) {
        return life.openInvitation().map(open -> new Due(open.until(), Event.of(Happened.INVITATION_EXPIRED)));
    }

    /** When both are told that the session is about to end. */
    public static Instant warning(Instant active, Delays delays) {
        var quiet = delays.idle().minus(delays.idleWarning());
        return active.plus(quiet.isNegative() ? Duration.ZERO : quiet);
    }

    /** The event by which a wait is given up. */
    public static Event stopped(String cause) {
        return Event.of(Happened.STOPPED_WAITING).with("cause", cause);
    }

    /** @param event what is stored when it is due */
    public record Due(Instant at, Event event) {}
}
