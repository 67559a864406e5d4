package io.guichet.jira.confluence;

import io.guichet.core.health.Mishaps;
import io.guichet.core.knowledge.FollowingTheKnowledgeBase;
import io.guichet.core.knowledge.ReadingAttachments;
import io.guichet.core.knowledge.ReadingTheKnowledgeBase;
import io.guichet.core.mirror.Locks;
import io.guichet.jira.health.KnowledgeHealth;
import io.guichet.jira.knowledge.HomeOfTests;
import io.guichet.jira.knowledge.NodeArticles;
import io.guichet.jira.knowledge.SharedArticles;
import io.guichet.jira.pdf.PdfTexts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** What follows Confluence on one node: nothing of it but the folder, the lock and the link is another node's. */
final class FollowingNode {

    final NodeArticles index;
    final FollowingTheKnowledgeBase following;
    final Mishaps mishaps;
    private final KnowledgeHealth health;

    FollowingNode(Path folder, String name, LinkedServer link, Locks locks, Clock clock) {
        var home = new HomeOfTests(folder.resolve("shared"), folder.resolve(name));
        var copy = new SharedArticles(home);
        index = new NodeArticles(home, new Mishaps(clock));
        var confluence = new ConfluenceLink(link, clock);
        mishaps = new Mishaps(clock);
        var files = new ConfluenceAttachments(confluence, new PdfTexts(), mishaps);
        var reading = new ReadingTheKnowledgeBase(
                new ConfluenceArticles(confluence),
                new ReadingAttachments(files, copy, mishaps, clock),
                copy,
                locks,
                clock);
        following = new FollowingTheKnowledgeBase(reading, copy, index);
        health = new KnowledgeHealth(following, clock);
    }

    Map<String, Object> figures(String id) {
        return health.look().stream()
                .filter(point -> point.id().equals(id))
                .findFirst()
                .orElseThrow()
                .figures();
    }
}
