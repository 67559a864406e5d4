package io.guichet.jira.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import io.guichet.jira.confluence.ConfluenceServerOfTests.Fault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where Confluence shows nobody anything any more, however it says so, nothing of it is found an hour later (R159). */
final class ClosedConfluenceTest extends FollowedConfluence {

    private FollowingNode node;

    @BeforeEach
    void reads() {
        confluence.pages.putAll(Map.of("1", 1, "2", 1, "3", 1));
        node = node();
        node.following.look();
        assertThat(node.index.held()).hasSize(3);
    }

    @Test
    void a_link_that_was_removed_closes_it_and_is_said_until_nothing_is_left() {
        link.removed = true;

        isClosedAfterAnHour();

        assertThat(node.figures("confluence")).containsEntry("problem", "no application link");
        node.following.look();
        link.removed = false;
        opens();
    }

    /** There is nothing to wait for, so nobody is told to: a search finds nothing, and that is the truth. */
    @Test
    void where_there_never_was_a_link_the_index_is_open_and_empty() {
        link.removed = true;
        var alone = new FollowingNode(folder.resolve("elsewhere"), "alone", link, (name, work) -> true, clock);

        alone.following.look();

        assertThat(alone.index.isReady()).isTrue();
        assertThat(alone.index.search("facture", Set.of("AIDE"), 5)).isEmpty();
        alone.index.stop();
    }

    @Test
    void a_page_to_log_in_closes_it_too() {
        confluence.fault = Optional.of(Fault.body("\n<!DOCTYPE html><title>Log in</title>"));
        isClosedAfterAnHour();
        opens();
    }

    @Test
    void being_sent_to_where_one_logs_in_closes_it_too() {
        confluence.fault = Optional.of(Fault.status(302));
        isClosedAfterAnHour();
        opens();
    }

    @Test
    void a_failure_of_another_kind_in_between_does_not_begin_the_hour_anew() {
        confluence.fault = Optional.of(Fault.status(403));
        fails(Duration.ofMinutes(11));
        confluence.fault = Optional.of(Fault.status(503));
        fails(Duration.ofMinutes(50));
        fails(Duration.ofMinutes(15));
        assertThat(node.index.held()).as("no answer is no refusal").hasSize(3);

        confluence.fault = Optional.of(Fault.status(403));
        fails(Duration.ofMinutes(1));
        assertThat(node.index.held()).isEmpty();
    }

    @Test
    void an_answer_in_between_does_begin_it_anew() {
        confluence.fault = Optional.of(Fault.status(403));
        fails(Duration.ofMinutes(11));
        confluence.fault = Optional.empty();
        clock.pass(Duration.ofMinutes(50));
        node.following.look();

        confluence.fault = Optional.of(Fault.status(403));
        fails(Duration.ofMinutes(1));
        assertThat(node.index.held()).hasSize(3);
    }

    @Test
    void what_was_restricted_goes_even_while_the_search_finds_next_to_nothing() {
        for (var id = 100; id < 350; id++) {
            confluence.pages.put(Integer.toString(id), 1);
        }
        clock.pass(A_LISTING_LATER);
        node.following.look();
        assertThat(node.index.held()).hasSize(253);

        confluence.notFound.addAll(confluence.pages.keySet());
        confluence.pages.remove("349");
        for (var round = 0; round < 3; round++) {
            fails(A_LISTING_LATER);
        }

        assertThat(node.index.held()).hasSize(252).doesNotContainKey("349");
        confluence.notFound.clear();
        clock.pass(A_LISTING_LATER);
        node.following.look();
        assertThat(node.index.held()).hasSize(252);
    }

    private void isClosedAfterAnHour() {
        fails(Duration.ofMinutes(11));
        fails(Duration.ofMinutes(59));
        assertThat(node.index.held()).hasSize(3);

        fails(Duration.ofMinutes(2));
        assertThat(node.index.held()).isEmpty();
    }

    private void opens() {
        confluence.fault = Optional.empty();
        clock.pass(A_LISTING_LATER);
        node.following.look();
        assertThat(node.index.held()).hasSize(3);
        assertThat(node.figures("confluence")).containsEntry("problem", "-");
    }

    private void fails(Duration later) {
        clock.pass(later);
        assertThatThrownBy(node.following::look).isInstanceOf(KnowledgeBaseIsAway.class);
    }
}
