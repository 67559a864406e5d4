package io.guichet.web.view;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.people.PersonKey;
import io.guichet.testkit.Samples;
import io.guichet.web.WebDesk;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConversationViewsTest {

    private final WebDesk web = new WebDesk();
    private final Conversation conversation = web.desk.opens(CAMILLE, "Le rapport reste vide.");

    @Test
    void a_customer_sees_no_agent_before_one_has_come_and_no_key_ever() {
        assertThat(seenBy(CAMILLE).agent()).isNull();

        web.desk.accepts(ALINE, conversation);

        assertThat(seenBy(CAMILLE).agent()).isEqualTo(new PortraitView("Aline", "/avatar/aline", null, false));
        assertThat(seenBy(CAMILLE).customer()).isNull();
    }

    @Test
    void an_agent_sees_whose_it_is() {
        assertThat(seenBy(ALINE).customer())
                .isEqualTo(new CustomerView("Camille", "/avatar/camille", "camille", false, "Harmonie", true, "fr"));
    }

    @Test
    void a_note_is_the_last_entry_for_agents_alone() {
        adds(new Content.Note("Client difficile."));

        assertThat(seenBy(ALINE).lastEntry().kind()).isEqualTo("note");
        assertThat(seenBy(CAMILLE).lastEntry().text()).isEqualTo("Le rapport reste vide.");
    }

    @Test
    void many_notes_hide_no_message() {
        IntStream.range(0, 70).forEach(i -> adds(new Content.Note("note " + i)));

        assertThat(seenBy(CAMILLE).lastEntry().number()).isEqualTo(1);
        assertThat(seenBy(CAMILLE).unread()).isZero();
    }

    @Test
    void an_edit_shows_as_the_message_it_is_of() {
        web.desk.entries.amend(conversation.id(), 1, Content.Message.typed("Corrigé."));
        adds(Content.Event.to(1, Happened.EDITED));

        assertThat(seenBy(ALINE).lastEntry().text()).isEqualTo("Corrigé.");
    }

    @Test
    void what_was_not_read_is_counted_and_ones_own_words_are_not() {
        web.desk.says(ALINE, conversation, "Bonjour.");
        web.desk.says(ALINE, conversation, "Depuis quand ?");

        assertThat(seenBy(CAMILLE).unread()).isEqualTo(2);
        assertThat(seenBy(ALINE).unread()).isZero();
    }

    @Test
    void each_may_do_what_the_state_lets_her_do() {
        assertThat(seenBy(ALINE).viewer().acts())
                .contains("say", "accept", "decline", "end")
                .doesNotContain("wait");
        assertThat(seenBy(CAMILLE).viewer().acts()).containsExactly("say", "wait", "ticket", "end", "solution");

        web.desk.accepts(ALINE, conversation);

        assertThat(seenBy(ALINE).viewer().acts())
                .containsExactly("say", "end", "transfer", "convert", "outOfScope", "askNew", "propose", "rename");
        assertThat(seenBy(BENOIT).viewer().acts()).contains("say", "propose");
        assertThat(seenBy(BENOIT).viewer().acts())
                .as("her session is hers")
                .doesNotContain("accept", "decline", "invite", "end", "transfer", "convert", "outOfScope");
        assertThat(seenBy(CAMILLE).viewer()).isEqualTo(new ViewerView("customer", List.of("say", "end", "solution")));
    }

    @Test
    void one_sees_who_is_there() {
        web.desk.accepts(ALINE, conversation);
        web.attendance.came(ALINE, false, Set.of(conversation.id()));
        web.attendance.came(CAMILLE, true, Set.of());

        assertThat(seenBy(CAMILLE).agent().online()).isTrue();
        assertThat(seenBy(ALINE).customer().online()).isTrue();
    }

    private ConversationView seenBy(PersonKey person) {
        return web.conversationViews.of(web.desk.access(person, conversation), web.desk.head(conversation));
    }

    private void adds(Content content) {
        web.desk.journal.write(
                conversation.id(), Author.agent(ALINE), Samples.newClientId(), head -> new Verdict.Go(content));
    }
}
