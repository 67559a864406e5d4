package io.guichet.testkit;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.RH_PORTAL;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Cast.SUPPORT_PORTAL;
import static io.guichet.testkit.Samples.MORNING;
import static io.guichet.testkit.Samples.conversationOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.DeskQuery;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.MissedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every keeper of heads promises to those who look at a desk. */
public interface DeskContract {

    Conversations conversations();

    /** R114, M14: filters combine. */
    @Test
    default void a_desk_finds_by_who_has_it_who_waits_for_an_answer_and_what_is_resolved() {
        var asked = projected(asked(conversations().add(conversationOf(CAMILLE, MORNING))));
        var answered = projected(accepted(conversations().add(conversationOf(HUGO, MORNING.plusSeconds(1)))));
        var resolved = projected(accepted(conversations().add(conversationOf(HUGO, MORNING.plusSeconds(2)))));
        conversations().stands(resolved.id(), Samples.RESOLVED);
        conversations().add(Conversation.opened(RH_PORTAL, RH, CAMILLE, Samples.newClientId(), "Mes congés", MORNING));
        var all = DeskQuery.in(Set.of(SUP));

        assertThat(ids(all)).containsExactlyInAnyOrder(asked.id(), answered.id(), resolved.id());
        assertThat(ids(all.of(ALINE))).containsExactlyInAnyOrder(answered.id(), resolved.id());
        assertThat(ids(all.of(ALINE).andUnresolved())).containsExactly(answered.id());
        assertThat(ids(all.andUnassigned())).containsExactly(asked.id());
        assertThat(ids(all.andUnanswered())).containsExactly(asked.id());
        assertThat(ids(all.of(ALINE).andUnanswered())).isEmpty();
        assertThat(ids(all.ofCustomers(Set.of(CAMILLE, ALINE)))).containsExactly(asked.id());
        assertThat(ids(all.ofCustomers(Set.of()))).isEmpty();
        assertThat(ids(DeskQuery.in(Set.of(SUP, RH)))).hasSize(4);
        assertThat(ids(DeskQuery.in(Set.of()))).isEmpty();
        assertThat(conversations().countAtDesks(DeskQuery.in(Set.of(SUP, RH)).andUnresolved()))
                .isEqualTo(3);
        assertThat(conversations().countAtDesks(all.of(ALINE).andUnresolved())).isEqualTo(1);
    }

    /** M14: by age, and together with what else is asked. */
    @Test
    default void a_desk_finds_by_when_a_conversation_was_begun() {
        var old = projected(asked(conversations().add(conversationOf(CAMILLE, MORNING))));
        var edge = projected(accepted(conversations().add(conversationOf(HUGO, MORNING.plusSeconds(60)))));
        var late = projected(asked(conversations().add(conversationOf(HUGO, MORNING.plusSeconds(90)))));
        var all = DeskQuery.in(Set.of(SUP));
        var then = MORNING.plusSeconds(60);

        assertThat(ids(all.openedFrom(then))).containsExactlyInAnyOrder(edge.id(), late.id());
        assertThat(ids(all.openedBefore(then))).containsExactly(old.id());
        assertThat(ids(all.openedFrom(then).openedBefore(then.plusMillis(1)))).containsExactly(edge.id());
        assertThat(ids(all.openedFrom(then).andUnassigned())).containsExactly(late.id());
        assertThat(ids(all.openedFrom(then).of(ALINE).andUnresolved())).containsExactly(edge.id());
        assertThat(ids(all.openedBefore(then).of(ALINE))).isEmpty();
    }

    /** All projects at a glance. */
    @Test
    default void what_is_not_resolved_is_counted_by_project() {
        conversations().add(conversationOf(CAMILLE, MORNING));
        conversations().add(conversationOf(HUGO, MORNING.plusSeconds(1)));
        var done = projected(accepted(conversations().add(conversationOf(HUGO, MORNING.plusSeconds(2)))));
        conversations().stands(done.id(), Samples.RESOLVED);
        conversations().add(Conversation.opened(RH_PORTAL, RH, CAMILLE, Samples.newClientId(), "Mes congés", MORNING));

        assertThat(conversations().unresolved()).containsExactlyInAnyOrderEntriesOf(Map.of(SUP, 2, RH, 1));
    }

    @Test
    default void pages_of_a_desk_give_everything_once_newest_first() {
        for (var i = 0; i < 7; i++) {
            var project = i % 2 == 0 ? SUP : RH;
            conversations()
                    .add(Conversation.opened(
                            SUPPORT_PORTAL, project, HUGO, Samples.newClientId(), "Oui", MORNING.plusMillis(i / 3)));
        }
        var all = DeskQuery.in(Set.of(SUP, RH));
        var seen = new ArrayList<Conversation>();
        var place = Optional.<DeskQuery.Place>empty();
        for (var page = conversations().atDesks(all, place, 3);
                !page.isEmpty();
                page = conversations().atDesks(all, place, 3)) {
            seen.addAll(page);
            place = Optional.of(DeskQuery.Place.of(page.get(page.size() - 1)));
        }

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(seen).isSortedAccordingTo((one, next) -> next.lastAt().compareTo(one.lastAt()));
    }

    /** D3: by project and time, a page after the other; one that somebody has is missed no more. */
    @Test
    default void what_nobody_took_is_found_by_when_it_was_given_up() {
        var all = new ArrayList<Conversation>();
        for (var i = 0; i < 5; i++) {
            var opened = asked(conversations().add(conversationOf(HUGO, MORNING.plusSeconds(i))));
            all.add(0, projected(opened.after(givenUp(opened, MORNING.plusSeconds(300 + i / 2)))));
        }
        var taken = all.remove(4);
        projected(taken.after(Samples.message(taken.id(), 3, Author.agent(ALINE), Samples.newClientId())));
        conversations().add(conversationOf(CAMILLE, MORNING));
        var wanted = new MissedQuery(SUP, MORNING, MORNING.plusSeconds(302));
        var seen = new ArrayList<ConversationId>();
        var place = Optional.<MissedQuery.Place>empty();
        for (var page = conversations().missed(wanted, place, 2);
                !page.isEmpty();
                page = conversations().missed(wanted, place, 2)) {
            page.forEach(one -> seen.add(one.id()));
            place = Optional.of(MissedQuery.Place.of(page.get(page.size() - 1)));
        }

        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().skip(1).map(Conversation::id).toList())
                .last()
                .isEqualTo(all.get(3).id());
        assertThat(conversations().missed(new MissedQuery(RH, MORNING, MORNING.plusSeconds(999)), place, 9))
                .isEmpty();
    }

    private static Entry givenUp(Conversation head, Instant at) {
        return new Entry(
                head.id(),
                head.lastNumber() + 1,
                Author.system(),
                Content.Event.of(Content.Happened.STOPPED_WAITING).with("cause", "time"),
                at,
                Samples.newClientId());
    }

    private List<ConversationId> ids(DeskQuery wanted) {
        var found = conversations().atDesks(wanted, Optional.empty(), 10).stream()
                .map(Conversation::id)
                .toList();
        assertThat(conversations().countAtDesks(wanted)).isEqualTo(found.size());
        return found;
    }

    private Conversation projected(Conversation head) {
        conversations().project(head);
        return head;
    }

    private static Conversation asked(Conversation opened) {
        return opened.after(Samples.message(opened.id(), 1));
    }

    /** Two messages, the second an agent's, who has so taken it. */
    private static Conversation accepted(Conversation opened) {
        return asked(opened).after(Samples.message(opened.id(), 2, Author.agent(ALINE), Samples.newClientId()));
    }
}
