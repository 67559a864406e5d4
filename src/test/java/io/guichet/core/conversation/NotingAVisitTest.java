package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.NotingAVisit.Trace;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.Privacy;
import io.guichet.testkit.MemoryVisits;
import io.guichet.testkit.Samples;
import io.guichet.testkit.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M17. */
class NotingAVisitTest {

    private static final Trace PORTAL =
            new Trace("https://jira.example.org/jira/servicedesk/customer/portal/1", "fr-BE,fr;q=0.9", "192.0.2.7");

    private final World world = new World();
    private final CountingVisits visits = new CountingVisits();
    private final NotingAVisit noting = new NotingAVisit(visits, world.settings, world.clock);
    private final Conversation head = Samples.conversationOf(CAMILLE, Samples.MORNING);

    @Test
    void a_page_a_language_and_no_address_unless_the_project_says_so() {
        noting.note(head, CAMILLE, PORTAL);

        assertThat(noting.of(head)).hasValueSatisfying(visit -> {
            assertThat(visit.page()).isEqualTo("/jira/servicedesk/customer/portal/1");
            assertThat(visit.language()).isEqualTo("fr-BE");
            assertThat(visit.address()).isEmpty();
        });

        keepsAddresses(true);
        noting.note(head, CAMILLE, PORTAL);
        assertThat(noting.of(head).orElseThrow().address()).isEqualTo("192.0.2.7");

        // Not shown from the moment on when it is not wanted, whatever is still stored.
        keepsAddresses(false);
        assertThat(noting.of(head).orElseThrow().address()).isEmpty();
    }

    private void keepsAddresses(boolean keeps) {
        world.settings.save(SUP, world.settings.of(SUP).with(Group.PRIVACY, new Privacy(0, true, true, keeps)), ALINE);
    }

    @Test
    void the_same_is_not_written_again_until_a_day_has_gone() {
        noting.note(head, CAMILLE, PORTAL);
        noting.note(head, CAMILLE, PORTAL);
        assertThat(visits.written).isEqualTo(1);

        world.clock.advance(Duration.ofDays(1));
        noting.note(head, CAMILLE, PORTAL);
        noting.note(head, CAMILLE, PORTAL);
        assertThat(visits.written).isEqualTo(2);
    }

    @Test
    void nobody_but_the_customer_is_noted_and_a_failure_is_nobodys_trouble() {
        noting.note(head, ALINE, PORTAL);
        assertThat(visits.written).isZero();

        visits.broken = true;
        noting.note(head, CAMILLE, PORTAL);
        visits.broken = false;
        noting.note(head, CAMILLE, PORTAL);

        assertThat(noting.of(head)).isPresent();
    }

    /** No query, no fragment, no session, no secret; nothing that is no page of the portal; and not endless. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://j.example/servicedesk/customer/portal/2/SUP-1?token=abc#x, /servicedesk/customer/portal/2/SUP-1",
                "https://j.example/servicedesk/customer;jsessionid=0123/portal/2, /servicedesk/customer",
                "https://j.example/servicedesk/d%C3%A9marches, /servicedesk/démarches",
                "https://j.example/secure/Dashboard.jspa, ''",
                "servicedesk/customer, ''",
                "javascript:alert(1), ''",
                "'://', ''",
                "'', ''"
            })
    void of_an_address_the_portals_path_is_kept(String address, String page) {
        assertThat(NotingAVisit.page(address)).isEqualTo(page);
    }

    @Test
    void a_secret_in_a_path_and_what_is_too_long_are_cut() {
        assertThat(NotingAVisit.page("https://j.example/servicedesk/4111111111111111/x"))
                .doesNotContain("4111111111111111");
        assertThat(NotingAVisit.page("https://j.example/servicedesk/" + "a/".repeat(500)))
                .hasSize(255);
    }

    @ParameterizedTest
    @CsvSource({"'de;q=0.5,fr-CA', fr-CA", "'*', ''", "'*,en', en", "'', ''", "'!!', ''", "'fr_FR', ''"})
    void of_the_languages_the_one_that_is_wanted_most_is_kept(String accepted, String language) {
        assertThat(NotingAVisit.language(accepted)).isEqualTo(language);
    }

    private static final class CountingVisits implements Visits {

        private final Visits kept = new MemoryVisits();
        private int written;
        private boolean broken;

        @Override
        public void keep(Visit visit) {
            if (broken) {
                throw new IllegalStateException("broken");
            }
            written++;
            kept.keep(visit);
        }

        @Override
        public Optional<Visit> of(ConversationId conversation) {
            return kept.of(conversation);
        }

        @Override
        public Set<ProjectKey> projects() {
            return kept.projects();
        }

        @Override
        public int sweep(ProjectKey project, Instant before) {
            return kept.sweep(project, before);
        }

        @Override
        public int sweepAddresses(ProjectKey project) {
            return kept.sweepAddresses(project);
        }
    }
}
