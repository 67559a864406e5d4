package io.guichet.jira.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Confluence is read by one of two nodes for both (R24, R159), and what is deleted or restricted there is gone from both a minute
 * later.
 */
final class FollowingConfluenceTest extends TwoNodesOfConfluence {

    @Test
    void one_node_reads_and_the_other_takes_what_it_read() {
        one.following.look();
        var asked = confluence.asked;
        two.following.look();

        assertThat(confluence.asked).isEqualTo(asked);
        assertThat(one.index.held()).hasSize(3).isEqualTo(two.index.held());
        assertThat(two.index.search("facture", AIDE, 9)).hasSize(3);
        assertThat(two.figures("index")).containsEntry("articles", 3).containsEntry("readSeconds", "0");
    }

    /** What it was called elsewhere is its name there, and no module to choose (R72). */
    @Test
    void where_an_article_came_from_is_no_label() {
        look();

        var article = two.index.byId("1", AIDE).orElseThrow();
        assertThat(article.labels()).containsExactly("paie");
        assertThat(article.ref()).contains("k-1");
        assertThat(two.index.labels(AIDE)).isEqualTo(Map.of("paie", 3));
    }

    @Test
    void while_one_reads_the_other_does_not_wait_and_when_it_dies_the_other_goes_on() throws Exception {
        one.following.look();
        confluence.pages.put("4", 1);
        clock.pass(A_LISTING_LATER);
        var asked = confluence.asked;
        var reading = new Thread(lock::lock);
        reading.start();
        reading.join();

        two.following.look();
        assertThat(confluence.asked).isEqualTo(asked);
        assertThat(two.index.held()).hasSize(3);

        var after = node();
        after.following.look();
        assertThat(after.index.held()).hasSize(4);
    }

    /** Confluence counts no version for either; who is shown the other space alone, and who was shown this one, sees it. */
    @Test
    void what_is_moved_or_labelled_is_followed_without_a_new_version() {
        look();
        confluence.moved.put("1", "INTERNE");
        confluence.labelled.put("2", "tuto");
        clock.pass(Duration.ofSeconds(90));
        two.following.look();
        one.following.look();

        assertThat(one.index.search("facture", AIDE, 9))
                .extracting(it -> it.article().id())
                .containsOnly("2", "3");
        assertThat(two.index.byId("1", Set.of("INTERNE"))).isPresent();
        assertThat(one.index.byId("2", AIDE).orElseThrow().kind()).isEqualTo(Article.Kind.TUTO);
        var asked = confluence.asked;
        clock.pass(A_LISTING_LATER);
        look();
        assertThat(confluence.asked - asked)
                .as("a listing of pages, and nothing read again")
                .isLessThanOrEqualTo(2);
    }

    @Test
    void what_is_written_anew_deleted_or_restricted_is_followed_on_both_within_a_minute_and_a_half() {
        look();
        var before = one.index.held();
        confluence.pages.put("1", 2);
        confluence.pages.remove("2");
        clock.pass(Duration.ofSeconds(90));
        two.following.look();
        one.following.look();

        assertThat(one.index.held()).containsOnlyKeys("1", "3").isEqualTo(two.index.held());
        assertThat(one.index.held().get("1")).isNotEqualTo(before.get("1"));
        assertThat(one.index.held().get("3")).isEqualTo(before.get("3"));
        assertThat(folder.resolve("shared")).isDirectoryRecursivelyContaining("glob:**/1.json");
        assertThat(folder.resolve("shared")).isDirectoryNotContaining("glob:**/2.json");
    }

    @Test
    void a_server_that_gives_fewer_than_asked_for_is_read_to_its_end() {
        for (var id = 1; id <= 60; id++) {
            confluence.pages.put(Integer.toString(id), 1);
        }
        confluence.most = 7;

        look();

        assertThat(two.index.held()).hasSize(60);
    }

    @Test
    void a_lost_article_is_fetched_again() throws IOException {
        one.following.look();
        try (var files = Files.walk(folder.resolve("shared"))) {
            Files.delete(
                    files.filter(file -> file.endsWith("2.json")).findFirst().orElseThrow());
        }
        two.following.look();
        assertThat(two.index.held()).hasSize(2);

        two.following.look();
        assertThat(two.index.held()).hasSize(3);
    }

    @Test
    void how_far_a_full_reading_is_is_seen_on_every_node() {
        for (var id = 1; id <= 600; id++) {
            confluence.pages.put(Integer.toString(id), 1);
        }
        confluence.failAfter = 23;

        assertThatThrownBy(one.following::look).isInstanceOf(KnowledgeBaseIsAway.class);
        clock.pass(Duration.ofSeconds(5));
        two.following.look();

        assertThat(two.figures("index"))
                .containsEntry("articles", 500)
                .containsEntry("pagesRead", 500)
                .containsEntry("pagesTotal", 600)
                .containsEntry("readingSeconds", 5L);
        confluence.failAfter = Integer.MAX_VALUE;
        clock.pass(A_LISTING_LATER);
        look();
        assertThat(two.figures("index")).containsEntry("articles", 600).doesNotContainKey("pagesTotal");
    }
}
