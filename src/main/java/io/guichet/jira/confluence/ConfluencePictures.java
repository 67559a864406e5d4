package io.guichet.jira.confluence;

import com.atlassian.jira.config.util.JiraHome;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.files.FileTypes;
import io.guichet.core.health.Mishaps;
import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import io.guichet.core.knowledge.Pictures;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Images of Confluence's pages, asked for as nobody in particular and kept for a day in this node's own folder. A few are fetched
 * at a time, and one that cannot be had is left alone for a minute: readers do not become a burden to Confluence.
 */
@Named
public final class ConfluencePictures implements Pictures {

    static final int LARGEST = 5 * 1024 * 1024;

    private static final String FOLDER = "caches/guichet/pictures-1";
    private static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration LEFT_ALONE = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final int AT_ONCE = 4;
    private static final int WAIT_S = 5;
    private static final int MOST_FAILED = 1_000;

    private final ConfluenceLink confluence;
    private final FileTypes types;
    private final PictureFolder folder;
    private final Mishaps mishaps;
    private final Clock clock;
    private final Semaphore fetching = new Semaphore(AT_ONCE, true);
    private final Map<String, Instant> failed = new ConcurrentHashMap<>();

    @Inject
    public ConfluencePictures(
            ConfluenceLink confluence, FileTypes types, @ComponentImport JiraHome home, Mishaps mishaps, Clock clock) {
        this.confluence = confluence;
        this.types = types;
        this.folder = new PictureFolder(home.getLocalHome().toPath().resolve(FOLDER), MOST_BYTES);
        this.mishaps = mishaps;
        this.clock = clock;
    }

    @Override
    public Optional<Shown> at(String path) {
        try {
            var kept = folder.youngerThan(clock.instant().minus(KEPT), path);
            return kept.isPresent() ? shown(kept.get()) : fetched(path);
        } catch (IOException | UncheckedIOException e) {
            mishaps.note("articles.pictures", e);
            throw new KnowledgeBaseIsAway("a picture cannot be kept", Optional.of(SOON));
        }
    }

    private Optional<Shown> fetched(String path) throws IOException {
        var now = clock.instant();
        var until = failed.getOrDefault(path, now);
        if (now.isBefore(until)) {
            throw new KnowledgeBaseIsAway("a picture could not be had", Optional.of(Duration.between(now, until)));
        }
        if (!isMyTurn()) {
            throw new KnowledgeBaseIsAway("too many pictures at once", Optional.of(SOON));
        }
        try {
            // Somebody else may have brought it while we waited.
            var kept = folder.youngerThan(now.minus(KEPT), path);
            return shown(kept.isPresent() ? kept.get() : folder.keep(path, bytes(path), now));
        } finally {
            fetching.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return fetching.tryAcquire(WAIT_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** None of what is too large, or is not there for everybody any more: that is kept, too. */
    private byte[] bytes(String path) {
        try {
            return confluence.findBytes(path, LARGEST).orElse(new byte[0]);
        } catch (KnowledgeBaseIsAway e) {
            mishaps.note("articles.pictures", e);
            if (failed.size() >= MOST_FAILED) {
                failed.clear();
            }
            failed.put(path, clock.instant().plus(LEFT_ALONE));
            throw e;
        }
    }

    private Optional<Shown> shown(Path file) throws IOException {
        return Optional.of(types.of(file)).filter(TYPES::contains).map(type -> new Shown(type, content(file)));
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
