package io.guichet.core.privacy;

import static io.guichet.testkit.Cast.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.SearchedWords;
import io.guichet.core.conversation.SearchingConversations;
import io.guichet.core.conversation.SearchingConversations.Search;
import io.guichet.testkit.TestDesk;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Once somebody was erased, no node remembers what she did (B23). */
class ClearingMemoryTest {

    private final TestDesk desk = new TestDesk();

    @Test
    void what_she_searched_for_is_not_remembered_after_an_erasure() {
        var searching = new SearchingConversations(desk.conversations, desk.entries, desk.clock);
        var clearing = new ClearingMemory(desk.hub, desk.charter, desk.identity, searching);
        clearing.start();
        var wanted = new Search(CAMILLE, Optional.empty(), false, new SearchedWords(List.of("facture")));
        assertThat(searching.search(wanted)).isEmpty();
        desk.opens(CAMILLE, "La facture manque.");
        assertThat(searching.further(wanted)).isEmpty();

        desk.journal.forgetPeople();

        assertThat(searching.further(wanted)).hasSize(1);
        clearing.stop();
    }
}
