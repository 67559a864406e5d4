package io.guichet.core.knowledge;

import io.guichet.core.knowledge.CommonCopy.Held;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps this node's index like the copy that all nodes have in common, which {@link ReadingTheKnowledgeBase} makes on one of
 * them. Where the copy cannot be read the index stays as it is.
 */
@Named
public final class FollowingTheKnowledgeBase {

    /** How often {@link #look} is called. */
    public static final Duration PAUSE = ReadingTheKnowledgeBase.PAUSE;

    private static final int AT_ONCE = 200;

    private final ReadingTheKnowledgeBase reading;
    private final CommonCopy copy;
    private final ArticleIndex index;
    private Set<String> lost = Set.of();
    private volatile int articles;
    private volatile int files;

    @Inject
    public FollowingTheKnowledgeBase(ReadingTheKnowledgeBase reading, CommonCopy copy, ArticleIndex index) {
        this.reading = reading;
        this.copy = copy;
        this.index = index;
    }

    /** How far all this is, without asking the knowledge base. */
    public Standing standing() {
        var linked = reading.isThere();
        try {
            var progress = reading.progress();
            return new Standing(
                    linked,
                    articles,
                    files,
                    progress.looked(),
                    progress.problem(),
                    progress.since(),
                    progress.read(),
                    progress.total());
        } catch (UncheckedIOException e) {
            return new Standing(
                    linked,
                    articles,
                    files,
                    Optional.empty(),
                    Optional.of("the shared home cannot be read"),
                    Optional.empty(),
                    0,
                    0);
        }
    }

    public synchronized void look() {
        try {
            reading.look(lost, this::takeOver);
        } finally {
            takeOver();
        }
    }

    private void takeOver() {
        var common = copy.held();
        if (common.isPresent()) {
            takeOver(common.get());
        } else if (!reading.isThere()) {
            // Nothing to follow is nothing to wait for: an empty index says so.
            takeOver(new Held(Map.of(), true));
        }
    }

    private void takeOver(Held common) {
        var held = index.held();
        var wanted = new ArrayList<String>();
        common.versions().forEach((id, version) -> {
            if (!version.equals(held.get(id))) {
                wanted.add(id);
            }
        });
        var gone = new HashSet<String>();
        if (common.whole()) {
            gone.addAll(held.keySet());
            gone.removeAll(common.ids());
        }
        if (!gone.isEmpty()) {
            index.change(List.of(), gone);
        }
        var missing = new HashSet<String>();
        for (var from = 0; from < wanted.size(); from += AT_ONCE) {
            missing.addAll(taken(wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE))));
        }
        lost = Set.copyOf(missing);
        var missingPages =
                (int) missing.stream().filter(id -> !AttachedTexts.isFile(id)).count();
        articles = common.pages().size() - missingPages;
        files = common.files().size() - (missing.size() - missingPages);
    }

    private Collection<String> taken(List<String> ids) {
        var found = copy.read(ids);
        if (!found.isEmpty()) {
            index.change(found, List.of());
        }
        var missing = new HashSet<>(ids);
        found.forEach(article -> missing.remove(article.id()));
        return missing;
    }

    /**
     * How far this node's index and the reading for all nodes are.
     *
     * @param linked whether there is a knowledge base to follow
     * @param articles how many this node finds
     * @param files of them, whose words it searches
     * @param lookedAt when the copy was last like the original
     * @param problem what keeps it from being read; absent where nothing does
     * @param readingSince when the reading of many began, while it lasts
     * @param read as many are there by now
     * @param total of as many
     */
    public record Standing(
            boolean linked,
            int articles,
            int files,
            Optional<Instant> lookedAt,
            Optional<String> problem,
            Optional<Instant> readingSince,
            int read,
            int total) {}
}
