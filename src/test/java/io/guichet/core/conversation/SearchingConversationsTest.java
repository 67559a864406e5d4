package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.SearchingConversations.Search;
import io.guichet.testkit.TestDesk;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R15: a customer finds her own conversations again. */
class SearchingConversationsTest {

    private final TestDesk desk = new TestDesk();
    private final SearchingConversations searching =
            new SearchingConversations(desk.conversations, desk.entries, desk.clock);

    @ParameterizedTest
    @ValueSource(strings = {"écran", "ECRAN", "l'ecran", "coeur", "saisie  écran", "sai"})
    void accents_ligatures_and_capitals_make_no_difference(String text) {
        desk.opens(CAMILLE, "L’écran de saisie est au cœur du problème.");
        desk.opens(CAMILLE, "Autre chose.");

        assertThat(found(text)).hasSize(1);
    }

    @Test
    void every_word_has_to_occur_but_not_in_one_message() {
        var conversation = desk.opens(CAMILLE, "La facture manque.");
        desk.says(ALINE, conversation, "De quel mois ?");

        assertThat(found("facture mois")).hasSize(1);
        assertThat(found("facture année")).isEmpty();
    }

    @Test
    void what_others_asked_is_not_found() {
        desk.opens(HUGO, "La facture manque.");

        assertThat(found("facture")).isEmpty();
    }

    @Test
    void what_agents_say_among_themselves_is_not_found() {
        var conversation = desk.opens(CAMILLE, "La facture manque.");
        desk.journal.write(
                conversation.id(),
                Author.agent(ALINE),
                new ClientId("note"),
                head -> new Verdict.Go(new Content.Note("Client pénible")));

        assertThat(found("pénible")).isEmpty();
    }

    @Test
    void what_lies_beyond_the_first_page_is_found_newest_first() {
        for (var i = 0; i < 120; i++) {
            desk.opens(CAMILLE, i % 60 == 0 ? "Aiguille " + i : "Foin " + i);
            desk.clock.advance(Duration.ofSeconds(1));
        }

        assertThat(found("aiguille")).extracting(Conversation::original).containsExactly("Aiguille 60", "Aiguille 0");
    }

    @Test
    void a_conversation_in_which_much_was_said_hides_nothing_of_the_others() {
        var quiet = desk.opens(CAMILLE, "Bonjour.");
        desk.says(ALINE, quiet, "Voyez la facture.");
        var loud = desk.opens(CAMILLE, "Rebonjour.");
        desk.clock.advance(Duration.ofSeconds(1));
        for (var i = 0; i <= SearchingConversations.MOST_MESSAGES; i++) {
            desk.says(ALINE, loud, "Bruit " + i);
        }

        assertThat(found("facture")).extracting(Conversation::id).containsExactly(quiet.id());
    }

    @Test
    void of_a_long_conversation_what_was_said_last_is_found() {
        var loud = desk.opens(CAMILLE, "Bonjour.");
        for (var i = 0; i <= SearchingConversations.MOST_MESSAGES; i++) {
            desk.clock.advance(Duration.ofSeconds(1));
            desk.says(ALINE, loud, "Bruit <" + i + ">");
        }

        assertThat(found("<" + SearchingConversations.MOST_MESSAGES + ">")).hasSize(1);
        assertThat(found("<0>")).isEmpty();
    }

    /** A further page shows the rest of what the first one began with, and costs no other search. */
    @Test
    void what_was_found_a_moment_ago_is_not_searched_again() {
        desk.opens(CAMILLE, "La facture manque.");
        searching.search(looking("facture"));
        desk.opens(CAMILLE, "Encore une facture.");

        assertThat(searching.further(looking("facture"))).hasSize(1);
        assertThat(searching.further(looking("encore facture"))).hasSize(1);
        assertThat(searching.further(looking("facture"))).hasSize(2);
    }

    @Test
    void what_was_found_long_ago_is_searched_again() {
        desk.opens(CAMILLE, "La facture manque.");
        searching.search(looking("facture"));
        desk.opens(CAMILLE, "Encore une facture.");
        desk.clock.advance(Duration.ofMinutes(3));

        assertThat(searching.further(looking("facture"))).hasSize(2);
    }

    private List<Conversation> found(String text) {
        return heads(searching.search(looking(text)));
    }

    private static Search looking(String text) {
        return new Search(CAMILLE, Optional.empty(), false, SearchedWords.in(text));
    }

    private List<Conversation> heads(List<ConversationId> found) {
        return found.stream().map(desk.journal::head).flatMap(Optional::stream).toList();
    }
}
