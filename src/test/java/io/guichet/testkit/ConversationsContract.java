package io.guichet.testkit;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.RH_PORTAL;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Samples.MORNING;
import static io.guichet.testkit.Samples.conversation;
import static io.guichet.testkit.Samples.conversationOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.conversation.State;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every keeper of heads promises. */
public interface ConversationsContract {

    Conversations conversations();

    @Test
    default void a_conversation_comes_back_character_for_character() {
        var conversation = conversation();

        conversations().add(conversation);

        assertThat(conversations().byId(conversation.id())).contains(conversation);
    }

    @Test
    default void an_unknown_conversation_is_absent() {
        assertThat(conversations().byId(conversation().id())).isEmpty();
        assertThat(conversations().byIssue(404)).isEmpty();
    }

    /** R148: a repeat changes nothing of what was said first. */
    @Test
    default void adding_again_gives_what_was_stored_first() {
        var first = conversations().add(conversation());
        var again = Conversation.opened(
                first.portal(),
                first.project(),
                first.customer(),
                first.clientId(),
                "Autre chose",
                MORNING.plusSeconds(9));

        var stored = conversations().add(again);

        assertThat(stored).isEqualTo(first);
        assertThat(conversations().byId(first.id())).contains(first);
    }

    @Test
    default void of_many_who_add_the_same_at_once_all_get_the_same() {
        var conversation = conversation();

        var stored = Together.each(10, i -> conversations().add(conversation));

        assertThat(stored).containsOnly(conversation);
    }

    @Test
    default void a_request_is_linked_once() {
        var id = conversations().add(conversation()).id();

        assertThat(conversations().link(id, new RequestRef(10_012, "SUP-12"))).isTrue();
        assertThat(conversations().link(id, new RequestRef(10_012, "SUP-12"))).isTrue();
        assertThat(conversations().link(id, new RequestRef(10_013, "SUP-13"))).isFalse();

        assertThat(conversations().byIssue(10_012).orElseThrow().request()).contains(new RequestRef(10_012, "SUP-12"));
        assertThat(conversations().byIssue(10_013)).isEmpty();
    }

    @Test
    default void a_projection_keeps_state_and_place() {
        var accepted = accepted(conversations().add(conversation()));

        conversations().project(accepted);

        var stored = conversations().byId(accepted.id()).orElseThrow();
        assertThat(stored).isEqualTo(accepted);
        assertThat(stored.state()).isEqualTo(new State.Live(ALINE));
    }

    @Test
    default void an_older_projection_changes_nothing() {
        var opened = conversations().add(conversation());
        var accepted = accepted(opened);
        conversations().project(accepted);

        conversations().project(opened.after(Samples.message(opened.id(), 1)));

        assertThat(conversations().byId(opened.id())).contains(accepted);
    }

    @Test
    default void a_projection_leaves_request_and_resolution_alone() {
        var opened = conversations().add(conversation());
        conversations().link(opened.id(), new RequestRef(10_020, "SUP-20"));
        conversations().stands(opened.id(), Samples.RESOLVED);

        conversations().project(accepted(opened));

        var stored = conversations().byId(opened.id()).orElseThrow();
        assertThat(stored.request()).contains(new RequestRef(10_020, "SUP-20"));
        assertThat(stored.resolved()).isTrue();
    }

    @Test
    default void a_projection_can_take_the_agent_away() {
        var opened = conversations().add(conversation());
        var accepted = accepted(opened);
        conversations().project(accepted);
        var author = Author.customer(CAMILLE);
        var reopened = accepted.after(Samples.entry(
                        opened.id(), 3, author, Content.Event.of(Content.Happened.ENDED), Samples.newClientId()))
                .after(Samples.message(opened.id(), 4, author, Samples.newClientId()));

        conversations().project(reopened);

        assertThat(conversations().byId(opened.id()).orElseThrow().state()).isEqualTo(new State.Requested());
    }

    @Test
    default void a_life_comes_back_as_it_was() {
        for (var life : Lives.all()) {
            var opened = conversations().add(conversation());
            var lived = new Conversation(
                    opened.beginning(), "Autre titre", opened.request(), opened.standing(), life, 7, MORNING);

            conversations().project(lived);

            assertThat(conversations().byId(opened.id())).contains(lived);
        }
    }

    @Test
    default void what_a_conversation_is_about_comes_back() {
        var plain = conversation().beginning();
        var about = plain.about(Optional.of("assistance"), Optional.of("paie"));

        var stored = conversations().add(Conversation.opened(about, "Bulletin de paie"));

        assertThat(conversations().byId(stored.id()).orElseThrow().beginning()).isEqualTo(about);
    }

    @Test
    default void what_time_may_change_is_found_page_by_page_and_nothing_else() {
        var waiting = conversations().add(conversation());
        var live = accepted(conversations().add(conversation()));
        conversations().project(live);
        var over = conversations().add(conversation());
        conversations().project(ended(over));

        var first = conversations().stirring(Optional.empty(), 1);
        var rest = conversations().stirring(Optional.of(first.get(0).id()), 10);

        assertThat(first).hasSize(1);
        assertThat(Stream.concat(first.stream(), rest.stream()).map(Conversation::id))
                .contains(waiting.id(), live.id())
                .doesNotContain(over.id());
    }

    /** D3: a session that fell asleep without an answer is somebody's matter until there is one, or a resolution. */
    @Test
    default void what_is_owed_an_answer_is_found_until_it_is_resolved() {
        var asked = conversations().add(conversation());
        conversations().project(ended(asked, Author.system()));
        assertThat(stirring()).contains(asked.id());

        conversations().stands(asked.id(), Samples.RESOLVED);
        assertThat(stirring()).doesNotContain(asked.id());

        conversations().stands(asked.id(), Conversation.Standing.UNKNOWN);
        assertThat(stirring()).contains(asked.id());
    }

    private List<ConversationId> stirring() {
        return conversations().stirring(Optional.empty(), 1_000).stream()
                .map(Conversation::id)
                .toList();
    }

    /** Two messages, the second an agent's, who has so taken it. */
    private static Conversation accepted(Conversation opened) {
        return opened.after(Samples.message(opened.id(), 1))
                .after(Samples.message(opened.id(), 2, Author.agent(ALINE), Samples.newClientId()));
    }

    @Test
    default void a_desk_sees_what_is_open_in_its_projects() {
        var waiting = conversations().add(conversationOf(CAMILLE, MORNING));
        var live = accepted(conversations().add(conversationOf(HUGO, MORNING.plusSeconds(1))));
        conversations().project(live);
        var over = ended(conversations().add(conversationOf(HUGO, MORNING.plusSeconds(2))));
        conversations().project(over);
        conversations().add(Conversation.opened(RH_PORTAL, RH, CAMILLE, Samples.newClientId(), "Mes congés", MORNING));

        assertThat(conversations().open(Set.of(SUP), 10)).containsExactlyInAnyOrder(live, waiting);
        assertThat(conversations().open(Set.of(SUP, RH), 10)).hasSize(3);
        assertThat(conversations().open(Set.of(SUP, RH), 1)).hasSize(1);
        assertThat(conversations().open(Set.of(), 10)).isEmpty();
    }

    private static Conversation ended(Conversation opened) {
        return ended(opened, Author.agent(ALINE));
    }

    private static Conversation ended(Conversation opened, Author by) {
        return opened.after(Samples.message(opened.id(), 1))
                .after(Samples.entry(
                        opened.id(), 2, by, Content.Event.of(Content.Happened.ENDED), Samples.newClientId()));
    }

    @Test
    default void what_never_got_its_first_entry_is_found() {
        var forsaken = conversations().add(conversationOf(CAMILLE, MORNING));
        conversations().add(conversationOf(CAMILLE, MORNING.plusSeconds(60)));
        conversations().project(accepted(conversations().add(conversationOf(HUGO, MORNING))));

        assertThat(conversations().unprojected(MORNING.plusSeconds(30), 10)).containsExactly(forsaken);
    }

    @Test
    default void requests_without_a_resolution_are_found_page_by_page() {
        var linked = new HashSet<Conversation>();
        for (var i = 1; i <= 5; i++) {
            var one = conversations().add(conversation());
            conversations().link(one.id(), new RequestRef(i, "SUP-" + i));
            linked.add(conversations().byId(one.id()).orElseThrow());
        }
        conversations().add(conversation());
        var resolved = linked.iterator().next();
        conversations().stands(resolved.id(), Samples.RESOLVED);
        linked.remove(resolved);

        var first = conversations().followed(MORNING.plusSeconds(3_600), Optional.empty(), 3);
        var second = conversations()
                .followed(MORNING.plusSeconds(3_600), Optional.of(first.get(2).id()), 3);

        assertThat(first).hasSize(3);
        assertThat(second).hasSize(1);
        linked.removeAll(first);
        assertThat(linked).containsExactlyElementsOf(second);
        assertThat(conversations().followed(MORNING.minusSeconds(1), Optional.empty(), 10))
                .as("a resolved one in which something was said since")
                .extracting(Conversation::id)
                .contains(resolved.id());
    }
}
