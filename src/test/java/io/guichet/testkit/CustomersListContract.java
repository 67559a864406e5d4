package io.guichet.testkit;

import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.RH_PORTAL;
import static io.guichet.testkit.Cast.SUPPORT_PORTAL;
import static io.guichet.testkit.Samples.MORNING;
import static io.guichet.testkit.Samples.conversationOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.Conversations.Own;
import io.guichet.core.conversation.RequestRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of heads promises of a customer's list. */
public interface CustomersListContract {

    Conversations conversations();

    /** R155: nobody's list holds what is another's. */
    @Test
    default void a_customers_list_holds_her_own_newest_first() {
        var older = conversations().add(conversationOf(CAMILLE, MORNING));
        var newer = conversations().add(conversationOf(CAMILLE, MORNING.plusSeconds(60)));
        conversations().add(conversationOf(HUGO, MORNING.plusSeconds(30)));

        var page = conversations().ofCustomer(CAMILLE, Optional.empty(), false, 10, Optional.empty());

        assertThat(page.conversations()).containsExactly(newer, older);
        assertThat(page.next()).isEmpty();
    }

    @Test
    default void a_customers_list_can_be_of_one_portal_and_of_what_is_unresolved() {
        var support = conversations().add(conversationOf(CAMILLE, MORNING));
        var resolved = conversations().add(conversationOf(CAMILLE, MORNING.plusSeconds(1)));
        conversations().stands(resolved.id(), Samples.RESOLVED);
        conversations()
                .add(Conversation.opened(
                        RH_PORTAL, RH, CAMILLE, Samples.newClientId(), "Mes congés", MORNING.plusSeconds(2)));

        var page = conversations().ofCustomer(CAMILLE, Optional.of(SUPPORT_PORTAL), true, 10, Optional.empty());

        assertThat(page.conversations()).containsExactly(support);
    }

    @Test
    default void pages_give_everything_once_even_of_one_millisecond() {
        var all = new HashSet<Conversation>();
        for (var i = 0; i < 7; i++) {
            all.add(conversations().add(conversationOf(CAMILLE, MORNING.plusMillis(i / 3))));
        }

        var seen = allPages(3);

        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    default void what_arrives_while_somebody_pages_shifts_nothing() {
        for (var i = 0; i < 4; i++) {
            conversations().add(conversationOf(CAMILLE, MORNING.plusSeconds(i)));
        }
        var first = conversations().ofCustomer(CAMILLE, Optional.empty(), false, 2, Optional.empty());

        conversations().add(conversationOf(CAMILLE, MORNING.plusSeconds(100)));
        var second = conversations().ofCustomer(CAMILLE, Optional.empty(), false, 2, first.next());

        assertThat(second.conversations()).hasSize(2).doesNotContainAnyElementsOf(first.conversations());
        assertThat(second.next()).isEmpty();
    }

    private List<Conversation> allPages(int limit) {
        var seen = new ArrayList<Conversation>();
        var cursor = Optional.<String>empty();
        do {
            var page = conversations().ofCustomer(CAMILLE, Optional.empty(), false, limit, cursor);
            seen.addAll(page.conversations());
            cursor = page.next();
        } while (cursor.isPresent());
        return seen;
    }

    @Test
    default void the_newest_of_a_customer_in_a_portal_are_found_by_their_names_and_requests_alone() {
        var early = conversations().add(conversationOf(CAMILLE, MORNING));
        var late = conversations().add(conversationOf(CAMILLE, MORNING.plusSeconds(9)));
        conversations().add(conversationOf(HUGO, MORNING.plusSeconds(20)));

        conversations().link(late.id(), new RequestRef(4_711, "SUP-9"));

        assertThat(conversations().newestOf(CAMILLE, SUPPORT_PORTAL, 10))
                .containsExactly(
                        new Own(late.id(), Optional.of(new RequestRef(4_711, "SUP-9"))),
                        new Own(early.id(), Optional.empty()));
        assertThat(conversations().newestOf(CAMILLE, SUPPORT_PORTAL, 1))
                .extracting(Own::id)
                .containsExactly(late.id());
        assertThat(conversations().newestOf(CAMILLE, RH_PORTAL, 10)).isEmpty();
    }
}
