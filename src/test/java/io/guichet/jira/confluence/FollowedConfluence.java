package io.guichet.jira.confluence;

import io.guichet.core.mirror.Locks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A Confluence over real HTTP, a clock, and nodes that read it. */
abstract class FollowedConfluence {

    static final Set<String> AIDE = Set.of("AIDE");
    static final Duration A_LISTING_LATER = Duration.ofSeconds(60);

    final ConfluenceServerOfTests confluence = server();
    final LinkedServer link = new LinkedServer(confluence.address());
    final MovingClock clock = new MovingClock();

    @TempDir
    Path folder;

    private final List<FollowingNode> nodes = new ArrayList<>();

    private static ConfluenceServerOfTests server() {
        try {
            return new ConfluenceServerOfTests();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void stop() {
        nodes.forEach(node -> node.index.stop());
        confluence.close();
    }

    /** @param locks of all its nodes */
    FollowingNode node(String name, Locks locks) {
        var node = new FollowingNode(folder, name, link, locks, clock);
        nodes.add(node);
        return node;
    }

    /** One whose work nobody else does. */
    FollowingNode node() {
        return node("alone", (name, work) -> {
            work.run();
            return true;
        });
    }
}
