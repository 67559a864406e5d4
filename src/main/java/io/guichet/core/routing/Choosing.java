package io.guichet.core.routing;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import io.guichet.core.conversation.Waiting;
import io.guichet.core.people.PersonKey;
import io.guichet.core.settings.Routing;
import io.guichet.core.settings.Routing.Offers;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who is asked next to take a conversation (R78–R80, R136): those who know about its topic if any of them is free, else
 * everybody who is; never the same person twice in one try, and never somebody who is away.
 *
 * @param available who is there for the conversation's project
 * @param skilled who knows about its topic
 */
record Choosing(Routing routing, Set<PersonKey> available, Predicate<PersonKey> skilled, Loads loads) {

    /** What is to be done now. */
    sealed interface Step {

        /** All of these have it on their screens from now on. */
        record Offer(Set<PersonKey> to) implements Step {}

        /** These were asked and have no hands free any more, or are away; they are asked again when they have or are back. */
        record Withdraw(Set<PersonKey> from) implements Step {}
    }

    Optional<Step> next(Waiting waiting, Instant now) {
        var asked = waiting.askedAt(now);
        // What is offered to her alone is in her load already.
        var reached = among(there(asked), asked.size() == 1 ? this::isNotOverloaded : this::hasHandsFree);
        if (!reached.isEmpty()) {
            return routing.offers() == Offers.ALL ? joining(waiting, reached, asked) : Optional.empty();
        }
        var full = among(there(waiting.askedAt(Instant.MIN)), one -> !hasHandsFree(one));
        if (!full.isEmpty()) {
            // Nobody has it then, not even who is away with time left: she is asked again, too, when she is back.
            full.addAll(among(asked, one -> !available.contains(one)));
            return Optional.of(new Step.Withdraw(full));
        }
        var group = group(notAsked(waiting));
        return group.isEmpty() ? Optional.empty() : Optional.of(new Step.Offer(one(group)));
    }

    /**
     * Who comes while it is offered to all of her kind is asked, too; nobody loses it by that, not even who has her hands
     * full for the moment.
     */
    private Optional<Step> joining(Waiting waiting, Set<PersonKey> reached, Set<PersonKey> asked) {
        var newcomers = notAsked(waiting);
        var theirs = reached.stream().allMatch(skilled) ? among(newcomers, skilled) : newcomers;
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        theirs.addAll(asked);
        return Optional.of(new Step.Offer(theirs));
    }

    private Set<PersonKey> notAsked(Waiting waiting) {
        return among(
                available,
                one -> !waiting.offeredTo().contains(one)
                        && !waiting.declinedBy().contains(one)
                        && hasHandsFree(one));
    }

    private Set<PersonKey> group(Set<PersonKey> free) {
        var best = among(free, skilled);
        return best.isEmpty() ? free : best;
    }

    private Set<PersonKey> one(Set<PersonKey> group) {
        return routing.offers() == Offers.ALL
                ? group
                : Set.of(group.stream().min(order()).orElseThrow());
    }

    /** The least loaded, then who has been idle longest; the key decides what is left. */
    private Comparator<PersonKey> order() {
        return comparing(loads::of).thenComparing(loads::busyAt).thenComparing(PersonKey::value);
    }

    private Set<PersonKey> there(Set<PersonKey> asked) {
        return among(asked, available::contains);
    }

    private boolean hasHandsFree(PersonKey agent) {
        return !routing.isLimited() || loads.of(agent) < routing.capacity();
    }

    private boolean isNotOverloaded(PersonKey agent) {
        return !routing.isLimited() || loads.of(agent) <= routing.capacity();
    }

    private static Set<PersonKey> among(Set<PersonKey> people, Predicate<PersonKey> which) {
        return people.stream().filter(which).collect(toCollection(HashSet::new));
    }
}
