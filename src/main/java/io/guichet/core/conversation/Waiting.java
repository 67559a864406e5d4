package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A wait for an agent.
 *
 * @param since when the session was asked for; its place in the queue and the promise count from then
 * @param from when this try began: the first one, or the last "try again"
 * @param until the end that a press on "keep waiting" promised, whatever the settings say since (R85)
 * @param declinedBy who said no in this try; never shown to the customer
 * @param offeredTo who was asked in this try, and is not asked again in it
 * @param offer the last one in this try, unless all have declined it; it may be over
 * @param busySince when it was given up
 */
public record Waiting(
        Instant since,
        Instant from,
        Optional<Instant> until,
        Set<PersonKey> declinedBy,
        Set<PersonKey> offeredTo,
        Optional<Offer> offer,
        Optional<Instant> busySince) {

    public Waiting {
        declinedBy = Set.copyOf(declinedBy);
        offeredTo = Set.copyOf(offeredTo);
    }

    static Waiting begun(Instant now) {
        return new Waiting(now, now, Optional.empty(), Set.of(), Set.of(), Optional.empty(), Optional.empty());
    }

    /** When waiting stops, unless something happens: never while it is offered to somebody. */
    public Instant stopsAt(Duration usual) {
        var end = until.orElseGet(() -> from.plus(usual));
        return offer.map(Offer::until).filter(end::isBefore).orElse(end);
    }

    /** Who has been asked, has not said no, and has time left to answer. */
    public Set<PersonKey> askedAt(Instant now) {
        return offer.filter(one -> now.isBefore(one.until()))
                .map(one -> without(one.to(), declinedBy))
                .orElse(Set.of());
    }

    Waiting again(Instant now) {
        return new Waiting(since, now, Optional.empty(), Set.of(), Set.of(), Optional.empty(), Optional.empty());
    }

    Waiting until(Instant end) {
        return new Waiting(since, from, Optional.of(end), declinedBy, offeredTo, offer, busySince);
    }

    Waiting offered(Offer one) {
        return new Waiting(since, from, until, declinedBy, with(offeredTo, one.to()), Optional.of(one), busySince);
    }

    /** These could not answer; they may be asked again. */
    Waiting withdrawn(Set<PersonKey> from) {
        return new Waiting(since, this.from, until, declinedBy, without(offeredTo, from), Optional.empty(), busySince);
    }

    Waiting declinedBy(PersonKey agent) {
        var all = with(declinedBy, Set.of(agent));
        return new Waiting(
                since, from, until, all, offeredTo, offer.filter(one -> !all.containsAll(one.to())), busySince);
    }

    Waiting busySince(Instant now) {
        return new Waiting(since, from, until, declinedBy, offeredTo, Optional.empty(), Optional.of(now));
    }

    private static Set<PersonKey> with(Set<PersonKey> some, Set<PersonKey> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
    }

    private static Set<PersonKey> without(Set<PersonKey> all, Set<PersonKey> some) {
        return all.stream().filter(one -> !some.contains(one)).collect(Collectors.toSet());
    }
}
