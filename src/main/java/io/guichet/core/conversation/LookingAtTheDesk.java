package io.guichet.core.conversation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.guichet.core.conversation.DeskQuery.Place;
import io.guichet.core.entitlement.Gate;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.routing.Offering;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An agent looks at the conversations of her projects: what is offered to her, then newest last entry first (R114).
 *
 * <p>The database gives them as far as they are projected; what waits or is live is known from memory, too, so that what
 * has just happened is in the list at once.
 */
@Named
public final class LookingAtTheDesk {

    /** What is looked at for one page. Of who may not see so many of them, or lacks the words, the next page shows more. */
    private static final int MOST = 1_000;

    private static final int STEP = 100;

    private static final Comparator<Conversation> NEWEST_FIRST = comparing(Conversation::lastAt)
            .thenComparing(head -> head.id().value())
            .reversed();

    private final Conversations conversations;
    private final StirringHeads heads;
    private final OpenMatters matters;
    private final Gate gate;
    private final People people;
    private final Offering offering;

    @Inject
    public LookingAtTheDesk(
            Conversations conversations,
            StirringHeads heads,
            OpenMatters matters,
            Gate gate,
            People people,
            Offering offering) {
        this.conversations = conversations;
        this.heads = heads;
        this.matters = matters;
        this.gate = gate;
        this.people = people;
        this.offering = offering;
    }

    /** What is offered to her in these projects, who has waited longest first; of what she searches, what has the words. */
    public List<Conversation> offered(PersonKey agent, Set<ProjectKey> projects, SearchedWords words) {
        return live(projects)
                .filter(head -> Look.has(words, head, people))
                .filter(head -> offering.screens(head).contains(agent))
                .filter(head -> maySee(agent, head))
                .sorted(comparing(LookingAtTheDesk::askedAt).thenComparing(NEWEST_FIRST))
                .toList();
    }

    private static Instant askedAt(Conversation head) {
        return head.life().waiting().map(Waiting::since).orElse(head.createdAt());
    }

    /** What waits or is live in these projects, as it stands. */
    public Stream<Conversation> live(Set<ProjectKey> projects) {
        return matters.all().filter(head -> projects.contains(head.project()));
    }

    /**
     * A page of what she looks for, as far as she may see it.
     *
     * @param besides what is shown to her already: her offers, which may change any moment
     */
    public Page look(PersonKey agent, Look look, Collection<Conversation> besides, int limit, Optional<Place> cursor) {
        var shown = besides.stream().map(Conversation::id).collect(toSet());
        var found = new ArrayList<Conversation>();
        var place = cursor;
        for (var looked = 0; looked < MOST; looked += STEP) {
            var stored = conversations.atDesks(look.query(), place, STEP);
            var last = stored.size() < STEP;
            for (var head : looked == 0 && cursor.isEmpty() ? withLive(look, stored, last) : caughtUp(look, stored)) {
                if (found.size() == limit) {
                    return new Page(found, place);
                }
                place = Optional.of(Place.of(head));
                if (!shown.contains(head.id()) && look.wants(head, people) && maySee(agent, head)) {
                    found.add(head);
                }
            }
            if (last) {
                return new Page(found, Optional.empty());
            }
            // What was stored meanwhile shifts nothing, and what no longer fits is passed by.
            place = Optional.of(Place.of(stored.get(STEP - 1)));
        }
        return new Page(found, place);
    }

    private boolean maySee(PersonKey agent, Conversation head) {
        return gate.access(agent, head).filter(access -> access.isAgent()).isPresent();
    }

    private List<Conversation> caughtUp(Look look, List<Conversation> stored) {
        return heads.caughtUp(stored).stream().filter(look.query()::matches).toList();
    }

    /** On the first page: with what memory knows to belong there, were it projected. */
    private List<Conversation> withLive(Look look, List<Conversation> stored, boolean all) {
        var known = live(look.query().projects())
                .filter(look.query()::matches)
                .filter(head ->
                        all || !head.lastAt().isBefore(stored.get(STEP - 1).lastAt()))
                .collect(toMap(Conversation::id, head -> head, (one, same) -> one, LinkedHashMap::new));
        caughtUp(look, stored).forEach(head -> known.putIfAbsent(head.id(), head));
        return known.values().stream().sorted(NEWEST_FIRST).toList();
    }

    /**
     * What somebody looks for.
     *
     * @param also what else must hold, and no database knows
     */
    public record Look(DeskQuery query, Predicate<Conversation> also, SearchedWords words) {

        private boolean wants(Conversation head, People people) {
            return also.test(head) && has(words, head, people);
        }

        private static boolean has(SearchedWords words, Conversation head, People people) {
            return words.isEmpty() || words.missingIn(said(head, people)).isEmpty();
        }

        private static Stream<String> said(Conversation head, People people) {
            return Stream.of(
                            Stream.of(head.subject(), head.original()),
                            head.request().map(RequestRef::key).stream(),
                            Stream.of(people.shown(head.customer()).name()))
                    .flatMap(texts -> texts);
        }
    }

    /** @param next where the following page begins, absent on the last one */
    public record Page(List<Conversation> conversations, Optional<Place> next) {

        /** Nothing, and nothing after it. */
        public static final Page LAST = new Page(List.of(), Optional.empty());

        public Page {
            conversations = List.copyOf(conversations);
        }
    }
}
