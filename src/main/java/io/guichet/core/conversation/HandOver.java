package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import java.time.Instant;
import java.util.Optional;

/**
 * A linked copy that another team works on.
 *
 * @param key of the copy, as it was then: a move gives it another one
 * @param issueId of the copy, which no move changes; 0 where that was not noted
 * @param target key of the project it is in, as it was chosen
 * @param settled once that team has resolved it
 */
public record HandOver(String key, long issueId, String target, Instant at, PersonKey by, Optional<Settled> settled) {

    /** The copy that an entry tells of, where it tells of one. */
    public static Optional<RequestRef> copyOf(Entry entry) {
        return entry.content() instanceof Content.Event event && event.what() == Content.Happened.HANDED_OVER
                ? Optional.of(told(event, entry))
                        .filter(copy -> copy.issueId != 0)
                        .map(copy -> new RequestRef(copy.issueId, copy.key))
                : Optional.empty();
    }

    static HandOver told(Content.Event event, Entry entry) {
        return new HandOver(
                event.detail("key").orElse(""),
                event.detail("issue").map(Long::valueOf).orElse(0L),
                event.detail("target").orElse(""),
                entry.at(),
                entry.author().person().orElseThrow(),
                Optional.empty());
    }

    HandOver settled(Instant when, String resolution) {
        return new HandOver(key, issueId, target, at, by, Optional.of(new Settled(when, resolution)));
    }
}
