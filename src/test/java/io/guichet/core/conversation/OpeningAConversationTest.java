package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.CHLOE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.RH_PORTAL;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Cast.SUPPORT_PORTAL;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.portal.PortalId;
import io.guichet.testkit.Fuse;
import io.guichet.testkit.Node;
import io.guichet.testkit.Rules;
import io.guichet.testkit.Samples;
import io.guichet.testkit.Together;
import io.guichet.testkit.World;
import org.junit.jupiter.api.Test;

/** A customer asks something (R15, R122, R148, R154). */
class OpeningAConversationTest {

    private final World world = new World();
    private final Node node = world.node();

    private Written opens(PortalId portal, String text) {
        return node.opening.open(CAMILLE, portal, newClientId(), text);
    }

    private static Refusal refusal(Written written) {
        return ((Written.Refused) written).why();
    }

    @Test
    void what_she_typed_is_entry_number_1_character_for_character() {
        var written = (Written.Fresh) opens(SUPPORT_PORTAL, Samples.TRICKY);

        assertThat(written.entry().number()).isEqualTo(1);
        assertThat(written.entry().content()).isEqualTo(Message.typed(Samples.TRICKY));
        assertThat(written.entry().author()).isEqualTo(Author.customer(CAMILLE));
        assertThat(written.conversation().original()).isEqualTo(Samples.TRICKY);
        assertThat(written.conversation().state()).isEqualTo(new State.Requested());
    }

    /** R148: exactly one, whatever the network does. */
    @Test
    void the_same_sent_ten_times_at_once_is_one_conversation_with_one_entry() {
        var client = newClientId();

        var results = Together.each(10, i -> node.opening.open(CAMILLE, SUPPORT_PORTAL, client, "une fois"));

        assertThat(results).filteredOn(Written.Fresh.class::isInstance).hasSize(1);
        var id = ConversationId.of(CAMILLE, SUPPORT_PORTAL, client);
        assertThat(world.entries.after(id, 0, 10)).hasSize(1);
    }

    @Test
    void sent_again_with_another_text_it_says_what_it_said_first() {
        var client = newClientId();
        node.opening.open(CAMILLE, SUPPORT_PORTAL, client, "première version");

        var again = (Written.Repeated) node.opening.open(CAMILLE, SUPPORT_PORTAL, client, "seconde version");

        assertThat(again.entry().content()).isEqualTo(Message.typed("première version"));
    }

    @Test
    void two_customers_may_draw_the_same_identifier() {
        var client = newClientId();
        node.opening.open(CAMILLE, SUPPORT_PORTAL, client, "Camille");

        var his = (Written.Fresh) node.opening.open(HUGO, SUPPORT_PORTAL, client, "Hugo");

        assertThat(his.entry().content()).isEqualTo(Message.typed("Hugo"));
    }

    /** R154: it is kept though nobody is there to answer. */
    @Test
    void it_works_though_nobody_is_available() {
        assertThat(opens(SUPPORT_PORTAL, "Quelqu'un ?")).isInstanceOf(Written.Fresh.class);
    }

    @Test
    void a_portal_that_is_not_hers_does_not_exist() {
        assertThat(refusal(opens(RH_PORTAL, "Bonjour"))).isEqualTo(new Refusal.NotFound());
        assertThat(refusal(opens(new PortalId(99), "Bonjour"))).isEqualTo(new Refusal.NotFound());
        assertThat(refusal(node.opening.open(CHLOE, SUPPORT_PORTAL, newClientId(), "Bonjour")))
                .isEqualTo(new Refusal.NotFound());
    }

    @Test
    void where_chat_is_off_it_is_refused() {
        var off = new World();
        off.settings.with(SUP, Rules.on().enabled(false));

        var written = off.node().opening.open(CAMILLE, SUPPORT_PORTAL, newClientId(), "Bonjour");

        assertThat(refusal(written)).isEqualTo(new Refusal.ChatIsOff());
    }

    @Test
    void what_says_nothing_or_too_much_or_cannot_be_kept_is_refused() {
        assertThat(refusal(opens(SUPPORT_PORTAL, " \n\t "))).isEqualTo(new Refusal.EmptyText());
        assertThat(refusal(opens(SUPPORT_PORTAL, "🎉".repeat(10_001)))).isEqualTo(new Refusal.TextTooLong(10_000));
        assertThat(refusal(opens(SUPPORT_PORTAL, "nul \u0000"))).isEqualTo(new Refusal.UnstorableText());
        assertThat(refusal(opens(SUPPORT_PORTAL, "demi \ud83c"))).isEqualTo(new Refusal.UnstorableText());
        assertThat(opens(SUPPORT_PORTAL, "🎉".repeat(10_000))).isInstanceOf(Written.Fresh.class);
    }

    /** R154: the crash came between the conversation and its first entry. */
    @Test
    void whenever_a_node_is_killed_sending_again_or_completing_makes_it_whole() {
        for (var moment = 0; moment < 10; moment++) {
            var broken = new World();
            var client = newClientId();
            try {
                broken.node(Fuse.blowingAt(moment)).opening.open(CAMILLE, SUPPORT_PORTAL, client, "Bonjour");
            } catch (Fuse.Killed e) {
                // as it should here
            }
            var id = ConversationId.of(CAMILLE, SUPPORT_PORTAL, client);

            broken.conversations.byId(id).ifPresent(broken.node().opening::complete);
            broken.node().opening.open(CAMILLE, SUPPORT_PORTAL, client, "Bonjour");

            assertThat(broken.entries.after(id, 0, 10))
                    .as("killed at %s", moment)
                    .hasSize(1);
        }
    }

    /** R148: what was opened once is answered as before, whatever was changed in between. */
    @Test
    void sent_again_after_chat_was_switched_off_it_is_the_same_conversation() {
        var client = newClientId();
        var first = (Written.Fresh) node.opening.open(CAMILLE, SUPPORT_PORTAL, client, "Bonjour");
        world.settings.with(SUP, Rules.on().enabled(false));

        var again = (Written.Repeated) node.opening.open(CAMILLE, SUPPORT_PORTAL, client, "Bonjour");

        assertThat(again.entry()).isEqualTo(first.entry());
    }

    /** Nobody can send what the product itself will want to store. */
    @Test
    void identifiers_of_the_products_own_acts_cannot_be_sent() {
        assertThat(ClientId.isWellFormed(ClientId.ofComment(456).value())).isFalse();
        assertThat(ClientId.isWellFormed(ClientId.ofRequest(123).value())).isFalse();
        assertThat(ClientId.isWellFormed(newClientId().aside().value())).isFalse();
        assertThat(new ClientId("request-123").isOfRequest()).isFalse();
    }
}
