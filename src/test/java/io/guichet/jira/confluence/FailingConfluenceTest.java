package io.guichet.jira.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import io.guichet.jira.confluence.ConfluenceServerOfTests.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong in Confluence, or on the way to it, empties no index and is said on the health page (R24, R159). */
final class FailingConfluenceTest extends TwoNodesOfConfluence {

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 429, 500, 502, 503})
    void a_refusal_or_a_failure_takes_nothing_out_and_is_said(int status) {
        look();
        confluence.fault = Optional.of(Fault.status(status));

        fails();

        assertThat(two.figures("confluence")).containsEntry("problem", "answer " + status);
        assertRecovers();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"results\":[{\"id\":\"1\"",
                "<html>Log in</html>",
                "[]",
                "null",
                "{}",
                "{\"results\":3}"
            })
    void what_is_no_answer_of_a_confluence_takes_nothing_out_and_is_said(String body) {
        look();
        confluence.fault = Optional.of(Fault.body(body));

        fails();

        assertThat(two.figures("confluence").get("problem").toString()).isNotEqualTo("-");
        assertRecovers();
    }

    @Test
    void an_answer_that_is_cut_off_or_never_comes_takes_nothing_out() {
        look();
        confluence.fault = Optional.of(new Fault(200, Map.of(), Optional.of("{\"results\":[]}"), 500));
        fails();
        confluence.fault = Optional.of(new Fault(200, Map.of(), Optional.empty(), 0));
        link.patience = Duration.ofMillis(200);
        fails();
        link.patience = Duration.ofSeconds(20);
        confluence.fault = Optional.empty();
        assertThat(one.figures("confluence")).containsEntry("problem", "no answer: ResponseException");
    }

    @Test
    void a_link_that_wants_credentials_is_left_alone_and_said() {
        look();
        link.asksForCredentials = true;

        fails();

        assertThat(one.figures("confluence")).containsEntry("problem", "the application link asks for credentials");
        link.asksForCredentials = false;
        assertRecovers();
    }

    @Test
    void both_nodes_wait_as_long_as_confluence_asks_and_ten_minutes_at_most() {
        look();
        for (var said : Map.of("120", 120, "86400", 600, "Fri, 01 Jan 2100 00:00:00 GMT", 600, "soon", 30)
                .entrySet()) {
            confluence.fault = Optional.of(new Fault(429, Map.of("Retry-After", said.getKey()), Optional.of(""), 0));
            fails();
            var asked = confluence.asked;
            clock.pass(Duration.ofSeconds(said.getValue() - 1));
            look();
            assertThat(confluence.asked).as(said.getKey()).isEqualTo(asked);
            clock.pass(Duration.ofSeconds(1));
            assertThatThrownBy(two.following::look).isInstanceOf(KnowledgeBaseIsAway.class);
            assertThat(confluence.asked).as(said.getKey()).isGreaterThan(asked);
        }
    }

    @Test
    void a_search_that_finds_nothing_of_what_is_there_is_not_believed() {
        look();
        confluence.findsNothing = true;

        fails();
        assertThat(one.figures("confluence"))
                .containsEntry("problem", "its search does not find the pages that it has");

        confluence.findsNothing = false;
        confluence.pages.clear();
        clock.pass(A_LISTING_LATER);
        look();
        assertThat(one.index.held()).as("really all gone").isEmpty();
        assertThat(two.index.held()).isEmpty();
    }

    @Test
    void what_is_closed_to_everybody_for_an_hour_is_taken_out() {
        look();
        confluence.fault = Optional.of(Fault.status(403));
        fails();
        clock.pass(Duration.ofMinutes(59));
        assertThatThrownBy(one.following::look).isInstanceOf(KnowledgeBaseIsAway.class);
        assertThat(one.index.held()).hasSize(3);

        clock.pass(Duration.ofMinutes(2));
        assertThatThrownBy(one.following::look).isInstanceOf(KnowledgeBaseIsAway.class);
        two.following.look();

        assertThat(one.index.held()).isEmpty();
        assertThat(two.index.held()).isEmpty();
        confluence.fault = Optional.empty();
        clock.pass(A_LISTING_LATER);
        look();
        assertThat(two.index.held()).hasSize(3);
    }

    @Test
    void what_is_spoilt_in_the_shared_home_empties_no_index_and_is_read_anew() throws IOException {
        look();
        try (var files = Files.walk(folder.resolve("shared"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "spoilt");
            }
        }
        confluence.fault = Optional.of(Fault.status(503));
        fails();

        confluence.fault = Optional.empty();
        clock.pass(A_LISTING_LATER);
        var late = node("late");
        late.following.look();
        assertThat(late.index.held()).hasSize(3);
    }

    private void fails() {
        clock.pass(Duration.ofMinutes(11));
        assertThatThrownBy(one.following::look).isInstanceOf(KnowledgeBaseIsAway.class);
        two.following.look();
        assertThat(one.index.held()).hasSize(3);
        assertThat(two.index.held()).hasSize(3);
        assertThat(two.index.search("facture", AIDE, 9)).hasSize(3);
    }

    private void assertRecovers() {
        confluence.fault = Optional.empty();
        confluence.pages.remove("3");
        clock.pass(Duration.ofMinutes(11));
        look();
        assertThat(two.index.held()).hasSize(2);
        assertThat(two.figures("confluence")).containsEntry("problem", "-");
    }
}
