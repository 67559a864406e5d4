package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static org.assertj.core.api.Assertions.assertThat;

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
    private final SearchingConversations searching = new SearchingConversations(desk.conversations, desk.entries);

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

    private List<Conversation> found(String text) {
        return searching.search(CAMILLE, Optional.empty(), false, SearchedWords.in(text));
    }
}
