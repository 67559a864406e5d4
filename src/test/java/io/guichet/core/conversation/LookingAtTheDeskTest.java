package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.CHLOE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.DeskQuery.Place;
import io.guichet.core.conversation.LookingAtTheDesk.Look;
import io.guichet.core.people.PersonKey;
import io.guichet.testkit.TestDesk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R114, M14. Nothing is projected here but what a test projects, so memory has to know it. */
class LookingAtTheDeskTest {

    private static final DeskQuery ALL = DeskQuery.in(Set.of(SUP, RH));

    private final TestDesk desk = new TestDesk();

    @BeforeEach
    void start() {
        desk.matters.start();
    }

    @Test
    void what_has_just_happened_is_in_the_list_at_once() {
        var asked = desk.opens(CAMILLE, "Bonjour");
        assertThat(found(ALINE, ALL.andUnanswered())).containsExactly(asked.id());
        assertThat(found(ALINE, ALL.of(ALINE))).isEmpty();

        desk.clock.advance(Duration.ofSeconds(1));
        desk.says(ALINE, asked, "Je regarde.");

        assertThat(found(ALINE, ALL.of(ALINE))).containsExactly(asked.id());
        assertThat(found(ALINE, ALL.andUnanswered())).isEmpty();
    }

    /** R155: the gate decides, whatever the database gave. */
    @Test
    void whoever_is_no_agent_there_sees_nothing() {
        desk.opens(CAMILLE, "Bonjour");

        assertThat(found(CHLOE, ALL)).isEmpty();
        assertThat(found(CAMILLE, ALL)).isEmpty();
    }

    @Test
    void pages_give_everything_once_newest_first() {
        var all = new ArrayList<ConversationId>();
        for (var i = 0; i < 25; i++) {
            desk.clock.advance(Duration.ofSeconds(1));
            all.add(0, projected(desk.opens(i % 2 == 0 ? CAMILLE : HUGO, "Question " + i)));
        }
        var seen = new ArrayList<ConversationId>();
        var place = Optional.<Place>empty();
        do {
            var page = desk.looking.look(BENOIT, look(ALL, ""), List.of(), 4, place);
            page.conversations().forEach(head -> seen.add(head.id()));
            place = page.next();
        } while (place.isPresent());

        assertThat(seen).containsExactlyElementsOf(all);
    }

    @Test
    void words_are_looked_for_without_accents() {
        var asked = desk.opens(CAMILLE, "L’écran reste noir");
        desk.opens(HUGO, "Autre chose");

        assertThat(found(ALINE, look(ALL, "ecran CAMILLE"))).containsExactly(asked.id());
        assertThat(found(ALINE, look(ALL, "écran hugo"))).isEmpty();
    }

    private ConversationId projected(Conversation conversation) {
        desk.conversations.project(desk.head(conversation));
        return conversation.id();
    }

    private static Look look(DeskQuery query, String words) {
        return new Look(query, any -> true, SearchedWords.in(words));
    }

    private List<ConversationId> found(PersonKey agent, DeskQuery query) {
        return found(agent, look(query, ""));
    }

    private List<ConversationId> found(PersonKey agent, Look look) {
        return desk.looking.look(agent, look, List.of(), 10, Optional.empty()).conversations().stream()
                .map(Conversation::id)
                .toList();
    }
}
