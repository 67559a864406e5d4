package io.guichet.web.stream;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.CHLOE;
import static io.guichet.testkit.Cast.HUGO;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Verdict;
import io.guichet.testkit.Samples;
import io.guichet.testkit.TestDesk;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The stream tells nobody what the same call would not show her. */
class StreamPermissionsTest {

    private final StreamDesk streams = new StreamDesk();
    private final TestDesk desk = streams.web.desk;
    private final RememberingOutlet outlet = new RememberingOutlet();
    private final Conversation conversation = desk.opens(CAMILLE, "Bonjour.");
    private final Map<io.guichet.core.conversation.ConversationId, OptionalLong> fromTheStart =
            Map.of(conversation.id(), OptionalLong.of(0));

    @Test
    void a_note_reaches_agents_and_never_the_customer() throws IOException {
        var customers = new RememberingOutlet();
        notes("avant");
        var camille = streams.page(StreamDesk.one(CAMILLE, conversation), customers, fromTheStart);
        var benoit = streams.page(StreamDesk.one(BENOIT, conversation), outlet, fromTheStart);

        notes("après");
        desk.says(ALINE, conversation, "Bonjour Camille.");
        streams.delivery.turn(camille);
        streams.delivery.turn(benoit);

        assertThat(EntryNumbers.in(outlet.told)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(EntryNumbers.in(customers.told)).containsExactly(1L, 4L);
        assertThat(customers.told.toString()).doesNotContain("avant", "après");
    }

    @Test
    void strangers_hear_nothing_even_of_what_they_name() throws IOException {
        var hugo = streams.page(StreamDesk.one(HUGO, conversation), outlet, fromTheStart);
        var chloe = streams.page(streams.everythingOf(CHLOE), outlet, Map.of());

        desk.says(CAMILLE, conversation, "Il y a quelqu’un ?");
        desk.typing.heard(desk.access(CAMILLE, conversation), conversation);
        streams.delivery.turn(hugo);
        streams.delivery.turn(chloe);

        assertThat(outlet.told).isEmpty();
    }

    @Test
    void a_right_that_is_withdrawn_ends_the_telling() throws IOException {
        var page = streams.page(streams.everythingOf(ALINE), outlet, Map.of());
        desk.says(CAMILLE, conversation, "Un");
        streams.delivery.turn(page);
        outlet.told.clear();

        desk.people.noLongerAgent(ALINE);
        desk.says(CAMILLE, conversation, "Deux");
        streams.delivery.turn(page);

        assertThat(outlet.told).isEmpty();
    }

    @Test
    void a_stream_ends_with_its_login() throws IOException {
        var loggedIn = new boolean[] {true};
        var reader = new Reader(CAMILLE, () -> loggedIn[0], desk.gate, desk.clock);
        var page = streams.page(streams.everythingOf(CAMILLE), reader, outlet, Map.of());
        desk.says(ALINE, conversation, "Bonjour.");

        loggedIn[0] = false;
        desk.clock.advance(Reader.TRUSTED);

        assertThat(streams.delivery.turn(page)).isFalse();
        assertThat(outlet.told).isEmpty();
    }

    private void notes(String text) {
        desk.journal.write(
                conversation.id(),
                Author.agent(ALINE),
                Samples.newClientId(),
                head -> new Verdict.Go(new Content.Note(text)));
    }
}
