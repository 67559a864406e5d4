package io.guichet.jira.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page whose words Confluence does not give, because a macro of it takes for ever or fails: the others are read all the same
 * (R24), and what is restricted meanwhile goes (R159).
 */
final class UnreadablePageTest {

    private static final Set<String> AIDE = Set.of("AIDE");
    private static final int PAGES = 60;

    private final ConfluenceServerOfTests confluence = server();
    private final LinkedServer link = new LinkedServer(confluence.address());
    private final MovingClock clock = new MovingClock();

    @TempDir
    private Path folder;

    private FollowingNode node;

    @BeforeEach
    void pages() {
        for (var id = 1; id <= PAGES; id++) {
            confluence.pages.put(Integer.toString(id), 1);
        }
        node = node("one");
    }

    @AfterEach
    void stop() {
        node.index.stop();
        confluence.close();
    }

    @Test
    void all_but_that_one_are_read_and_it_is_said() {
        confluence.unreadable.add("17");

        looks(4);

        assertThat(node.index.held()).hasSize(PAGES - 1).doesNotContainKey("17");
        assertThat(node.figures("confluence")).containsEntry("problem", "pages that cannot be read: 1, answer 500");
    }

    @Test
    void two_of_them_keep_nothing_back_either_and_are_read_once_they_can_be() {
        confluence.unreadable.addAll(List.of("17", "18"));
        looks(5);
        assertThat(node.index.held()).hasSize(PAGES - 2);

        confluence.unreadable.clear();
        looks(1);

        assertThat(node.index.held()).hasSize(PAGES);
        assertThat(node.figures("confluence")).containsEntry("problem", "-");
    }

    @Test
    void what_is_written_meanwhile_is_read_before_it() {
        looks(1);
        confluence.unreadable.add("17");
        confluence.pages.put("17", 2);
        looks(2);

        confluence.pages.put("61", 1);
        looks(1);

        assertThat(node.index.held()).containsKey("61");
    }

    /** The copy is never whole then: what was in it and is no more has gone all the same. */
    @Test
    void what_is_restricted_meanwhile_is_gone() {
        confluence.unreadable.add("17");
        looks(4);
        assertThat(node.index.byId("3", AIDE)).isPresent();

        confluence.pages.remove("3");
        looks(1);

        assertThat(node.index.byId("3", AIDE)).isEmpty();
        assertThat(node.index.held()).hasSize(PAGES - 2);
    }

    /** Nor does a node find it that was away while it went. */
    @Test
    void what_is_restricted_meanwhile_is_gone_from_a_node_that_was_stopped() {
        confluence.unreadable.add("17");
        looks(4);
        node.index.stop();
        var other = node("other");
        confluence.pages.remove("3");
        node = other;
        looks(1);
        other.index.stop();

        node = node("one");
        looks(1);

        assertThat(node.index.byId("3", AIDE)).isEmpty();
        assertThat(node.index.held()).hasSize(PAGES - 2);
    }

    private void looks(int times) {
        for (var time = 0; time < times; time++) {
            clock.pass(Duration.ofSeconds(90));
            try {
                node.following.look();
            } catch (KnowledgeBaseIsAway expected) {
                assertThat(expected).hasMessage("answer 500");
            }
        }
    }

    private FollowingNode node(String name) {
        return new FollowingNode(
                folder,
                name,
                link,
                (lock, work) -> {
                    work.run();
                    return true;
                },
                clock);
    }

    private static ConfluenceServerOfTests server() {
        try {
            return new ConfluenceServerOfTests();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
