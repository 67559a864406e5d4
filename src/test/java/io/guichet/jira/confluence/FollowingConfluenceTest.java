package io.guichet.jira.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import io.guichet.jira.confluence.ConfluenceServerOfTests.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Confluence over real HTTP, read by one of two nodes for both (R24, R159): what goes wrong there empties no index and is said on
 * the health page, what is deleted or restricted is gone a minute later.
 */
final class FollowingConfluenceTest {

    private static final Set<String> AIDE = Set.of("AIDE");
    private static final Duration A_LISTING_LATER = Duration.ofSeconds(60);

    private final ConfluenceServerOfTests confluence = server();
    private final LinkedServer link = new LinkedServer(confluence.address());
    private final MovingClock clock = new MovingClock();
    private final ReentrantLock lock = new ReentrantLock();

    @TempDir
    private Path folder;

    private FollowingNode one;
    private FollowingNode two;

    @BeforeEach
    void twoNodes() {
        confluence.pages.putAll(Map.of("1", 1, "2", 1, "3", 1));
        one = node("one");
        two = node("two");
    }

    @AfterEach
    void stop() {
        one.index.stop();
        two.index.stop();
        confluence.close();
    }

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

        var after = new FollowingNode(
                folder,
                "three",
                link,
                (name, work) -> {
                    work.run();
                    return true;
                },
                clock);
        after.following.look();
        assertThat(after.index.held()).hasSize(4);
        after.index.stop();
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
    void a_server_that_gives_fewer_than_asked_for_is_read_to_its_end() {
        for (var id = 1; id <= 60; id++) {
            confluence.pages.put(Integer.toString(id), 1);
        }
        confluence.most = 7;

        look();

        assertThat(two.index.held()).hasSize(60);
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
        late.index.stop();
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

    private void look() {
        one.following.look();
        two.following.look();
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

    private static ConfluenceServerOfTests server() {
        try {
            return new ConfluenceServerOfTests();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private FollowingNode node(String name) {
        return new FollowingNode(folder, name, link, this::tryWith, clock);
    }

    private boolean tryWith(String name, Runnable work) {
        if (!lock.tryLock()) {
            return false;
        }
        try {
            work.run();
        } finally {
            lock.unlock();
        }
        return true;
    }
}
