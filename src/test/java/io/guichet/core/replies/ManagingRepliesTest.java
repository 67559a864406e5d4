package io.guichet.core.replies;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.CHLOE;
import static io.guichet.testkit.Cast.DANIEL;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Refusal;
import io.guichet.core.conversation.SearchedWords;
import io.guichet.core.people.Desks;
import io.guichet.core.people.PersonKey;
import io.guichet.core.replies.CannedReply.OfPerson;
import io.guichet.core.replies.CannedReply.OfProject;
import io.guichet.core.replies.ManagingReplies.Kept;
import io.guichet.core.replies.ManagingReplies.Words;
import io.guichet.testkit.CastPeople;
import io.guichet.testkit.MemoryCannedReplies;
import io.guichet.testkit.MovableClock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R113, B17: who finds and who keeps which canned replies. */
class ManagingRepliesTest {

    private static final Kept NOT_YOURS = new Kept.Refused(new Refusal.NotYours());
    private static final Words SOME = new Words("bonjour", "Bonjour", "Bonjour {customer}");

    private final CastPeople people = new CastPeople();
    private final ManagingReplies managing =
            new ManagingReplies(new MemoryCannedReplies(), people, people, new Desks(people, new MovableClock()));

    @Test
    void ones_own_are_ones_own() {
        var hers = added(ALINE, SOME);

        assertThat(titles(ALINE, "")).containsExactly("Bonjour");
        assertThat(titles(BENOIT, "")).isEmpty();
        assertThat(managing.change(BENOIT, hers.id(), SOME)).isEqualTo(new Kept.Refused(new Refusal.NotFound()));
        assertThat(managing.remove(BENOIT, hers.id())).contains(new Refusal.NotFound());
        assertThat(managing.change(ALINE, hers.id(), new Words("salut", "Salut", "Salut")))
                .isInstanceOf(Kept.Done.class);
        assertThat(titles(ALINE, "")).containsExactly("Salut");
        assertThat(managing.remove(ALINE, hers.id())).isEmpty();
        assertThat(titles(ALINE, "")).isEmpty();
    }

    @Test
    void a_projects_are_read_by_its_agents_and_written_by_its_administrators() {
        assertThat(managing.add(ALINE, new OfProject(SUP), SOME)).isEqualTo(NOT_YOURS);
        var reply = ((Kept.Done) managing.add(DANIEL, new OfProject(SUP), SOME)).reply();

        assertThat(titles(ALINE, "")).containsExactly("Bonjour");
        assertThat(managing.mayEdit(ALINE, reply)).isFalse();
        assertThat(managing.mayEdit(DANIEL, reply)).isTrue();
        assertThat(managing.change(ALINE, reply.id(), SOME)).isEqualTo(NOT_YOURS);
        assertThat(managing.change(CHLOE, reply.id(), SOME)).isEqualTo(new Kept.Refused(new Refusal.NotFound()));
        assertThat(managing.owners(CHLOE, Optional.of(SUP))).isEmpty();
        assertThat(managing.owners(CAMILLE, Optional.empty())).isEmpty();
        assertThat(managing.owners(DANIEL, Optional.of(SUP))).contains(List.of(new OfProject(SUP)));
        assertThat(managing.remove(DANIEL, reply.id())).isEmpty();
    }

    @Test
    void who_is_no_agent_has_none_of_her_own() {
        assertThat(managing.add(CAMILLE, new OfPerson(CAMILLE), SOME)).isEqualTo(NOT_YOURS);
        assertThat(managing.add(ALINE, new OfPerson(BENOIT), SOME)).isEqualTo(NOT_YOURS);
    }

    @Test
    void they_are_found_without_accents_by_shortcut_then_title_then_words() {
        added(ALINE, new Words("a", "Merci", "Videz le cache, été comme hiver"));
        added(ALINE, new Words("b", "Cache du navigateur", "Ctrl F5"));
        added(ALINE, new Words("cache", "Vider", "Ctrl F5"));
        added(ALINE, new Words("c", "Autre", "Rien"));

        assertThat(titles(ALINE, "CACHE")).containsExactly("Vider", "Cache du navigateur", "Merci");
        assertThat(titles(ALINE, "ete cache")).containsExactly("Merci");
    }

    private CannedReply added(PersonKey person, Words words) {
        return ((Kept.Done) managing.add(person, new OfPerson(person), words)).reply();
    }

    private List<String> titles(PersonKey person, String q) {
        var owners = managing.owners(person, Optional.empty()).orElseThrow();
        return managing.found(owners, SearchedWords.in(q)).stream()
                .map(CannedReply::title)
                .toList();
    }
}
