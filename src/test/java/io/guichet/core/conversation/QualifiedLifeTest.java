package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.people.Role;
import io.guichet.testkit.Node;
import io.guichet.testkit.World;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What agents did to the request is part of the conversation's life, and stays among them (R91, R116, R121). */
class QualifiedLifeTest {

    private final Node node = new World().node();

    @Test
    void who_qualified_and_as_what_is_known_whatever_comes_then() {
        var id = opened();

        write(id, Event.of(Happened.QUALIFIED).with("type", "bogue").with("name", "Bogue"));
        write(id, Event.of(Happened.ENDED));

        var qualified = node.journal.head(id).orElseThrow().life().qualified().orElseThrow();
        assertThat(qualified.type()).isEqualTo("bogue");
        assertThat(qualified.by()).isEqualTo(ALINE);
    }

    @Test
    void a_hand_over_is_known_until_and_after_the_other_team_has_settled_it() {
        var id = opened();

        write(id, Event.of(Happened.HANDED_OVER).with("key", "DEV-7").with("target", "DEV"));
        write(id, Event.of(Happened.HANDED_OVER).with("key", "PO-1").with("target", "PO"));
        write(id, Event.of(Happened.HAND_OVER_SETTLED).with("key", "DEV-7").with("resolution", "Corrigé"));

        var copies = node.journal.head(id).orElseThrow().life().handOvers();
        assertThat(copies).extracting(HandOver::key).containsExactly("DEV-7", "PO-1");
        assertThat(copies.get(0).settled().orElseThrow().resolution()).isEqualTo("Corrigé");
        assertThat(copies.get(1).settled()).isEmpty();
    }

    @Test
    void none_of_it_is_for_customers() {
        for (var what : new Happened[] {Happened.QUALIFIED, Happened.HANDED_OVER, Happened.HAND_OVER_SETTLED}) {
            assertThat(Event.of(what).isForAgents()).as(what.name()).isTrue();
        }
    }

    private ConversationId opened() {
        return new World().opened(node, "Bonjour").id();
    }

    private void write(ConversationId id, Content content) {
        var agent = new Author(Role.AGENT, Optional.of(ALINE));
        node.journal.write(id, agent, newClientId(), head -> new Verdict.Go(content));
    }
}
