package io.guichet.web.view;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Samples.TRICKY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.core.conversation.Assistance;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Content.Amendment;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Content.Via;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.people.PersonKey;
import io.guichet.core.settings.Texts;
import io.guichet.testkit.Samples;
import io.guichet.web.WebDesk;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntryViewsTest {

    private final WebDesk web = new WebDesk();
    private final Conversation conversation = web.desk.opens(CAMILLE, TRICKY);

    @Test
    void a_message_is_shown_character_for_character() {
        var view = seenBy(CAMILLE, first());

        assertThat(view.kind()).isEqualTo("message");
        assertThat(view.text()).isEqualTo(TRICKY);
        assertThat(view.author()).isEqualTo(new AuthorView("Camille", "customer"));
        assertThat(view.at()).isEqualTo("2026-03-02T09:00:00.000Z");
    }

    @Test
    void only_its_author_knows_an_entry_by_her_own_identifier() {
        assertThat(seenBy(CAMILLE, first()).clientId())
                .isEqualTo(conversation.clientId().value());
        assertThat(seenBy(ALINE, first()).clientId()).isNull();
    }

    @Test
    void a_note_is_for_agents() {
        var note = entry(2, Author.agent(ALINE), new Content.Note("À surveiller."));

        assertThat(seenBy(BENOIT, note).kind()).isEqualTo("note");
        assertThatThrownBy(() -> seenBy(CAMILLE, note)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_deleted_message_says_that_and_no_more() {
        var deleted = entry(2, Author.customer(CAMILLE), new Content.Message("", Via.CHAT, Amendment.DELETED));

        var view = seenBy(ALINE, deleted);

        assertThat(view.deleted()).isTrue();
        assertThat(view.text()).isEmpty();
    }

    @Test
    void an_edit_brings_along_what_it_changed() {
        web.desk.entries.amend(conversation.id(), 1, new Content.Message("Corrigé.", Via.CHAT, Amendment.EDITED));
        var edit = entry(2, Author.customer(CAMILLE), Content.Event.to(1, Happened.EDITED));

        var event = seenBy(ALINE, edit).event();

        assertThat(event.type()).isEqualTo("edited");
        assertThat(event.target()).isEqualTo(1);
        assertThat(event.entry().text()).isEqualTo("Corrigé.");
        assertThat(event.entry().edited()).isTrue();
    }

    @Test
    void who_did_it_who_works_with_it_and_everybody_else_read_their_own_sentence() {
        var accepted = entry(2, Author.agent(ALINE), Content.Event.of(Happened.ACCEPTED));
        var ended = entry(3, Author.customer(CAMILLE), Content.Event.of(Happened.ENDED));

        assertThat(seenBy(CAMILLE, accepted).text()).isEqualTo("Aline, du support, vous répond");
        assertThat(seenBy(BENOIT, accepted).text()).isEqualTo("Aline a pris la conversation");
        assertThat(seenBy(CAMILLE, ended).text()).startsWith("Vous avez terminé");
        assertThat(seenBy(ALINE, ended).text()).startsWith("Camille a terminé");
    }

    /** R61, R62 */
    @Test
    void whoever_comes_after_the_assistant_takes_over_from_it_until_somebody_has_spoken() {
        web.desk.people.readsEnglish(BENOIT);
        web.desk.journal.write(
                conversation.id(),
                Author.assistant(),
                ClientId.own("assistant", 1),
                now -> new Verdict.Go(
                        Content.Message.assisted("« … »", new Assistance(new Texts("Tatiana", "Tania"), List.of()))));
        var accepted = entry(9, Author.agent(ALINE), Content.Event.of(Happened.ACCEPTED));
        var asked = entry(9, Author.customer(CAMILLE), Content.Event.of(Happened.RETRIED));

        assertThat(seenBy(CAMILLE, accepted).text()).isEqualTo("Aline prend le relais de Tatiana");
        assertThat(seenBy(BENOIT, accepted).text()).isEqualTo("Aline takes over from Tania");
        assertThat(seenBy(CAMILLE, asked).text()).isEqualTo("Vous avez demandé à parler à un agent");
        assertThat(seenBy(BENOIT, asked).text()).isEqualTo("Camille asked to talk to an agent");

        web.desk.accepts(ALINE, conversation);
        web.desk.says(ALINE, conversation, "Bonjour");
        assertThat(seenBy(CAMILLE, accepted).text()).isEqualTo("Aline, du support, vous répond");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_event_has_its_sentences(Happened what) {
        var event = entry(2, Author.agent(ALINE), Content.Event.of(what));
        web.desk.people.readsEnglish(BENOIT);

        assertThat(seenBy(ALINE, event).text())
                .isNotBlank()
                .isNotEqualTo(seenBy(BENOIT, event).text());
        if (event.isPublic()) {
            assertThat(seenBy(CAMILLE, event).text()).isNotBlank();
        } else {
            assertThatThrownBy(() -> seenBy(CAMILLE, event)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void words_of_the_wire_are_in_camel_case() {
        assertThat(EntryViews.word(Happened.WENT_IDLE)).isEqualTo("wentIdle");
        assertThat(EntryViews.word(Happened.ENDED)).isEqualTo("ended");
    }

    private EntryView seenBy(PersonKey person, Entry entry) {
        return web.entryViews.of(web.desk.access(person, conversation), entry);
    }

    private Entry first() {
        return web.desk.entries.at(conversation.id(), 1).orElseThrow();
    }

    private Entry entry(long number, Author author, Content content) {
        return Samples.entry(conversation.id(), number, author, content, Samples.newClientId());
    }
}
