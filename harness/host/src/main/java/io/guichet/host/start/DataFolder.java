package io.guichet.host.start;

import com.atlassian.jira.config.util.JiraHome;
import io.guichet.host.database.LocalPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the host keeps what it keeps. */
record DataFolder(Path root) {

    private static final Path FRESH = Path.of(System.getProperty("host.fresh-data", "target/demo"));

    /** The folder that was asked for, as it is; else one below {@code target}, emptied first. */
    static DataFolder of(Optional<Path> asked) {
        Path root = asked.orElse(FRESH).toAbsolutePath();
        DataFolder folder = new DataFolder(root);
        if (asked.isEmpty()) {
            LocalPostgres.stopOrphanOf(folder.postgres());
            empty(root);
        }
        create(root);
        return folder;
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    /** For what lasts from start to start. */
    Path database() {
        return create(root.resolve("database"));
    }

    /** Nodes share it; the folder of each lies below the common one. */
    Path attachments(boolean ofNode) {
        return create((ofNode ? root.getParent() : root).resolve("attachments"));
    }

    /** The two folders that Jira has; what lies there is forgotten by the next start. */
    JiraHome home(boolean ofNode) {
        File own = create(root.resolve("work/home")).toFile();
        File shared = ofNode ? create(root.getParent().resolve("work/shared")).toFile() : own;
        return new JiraHome() {
            @Override
            public File getHome() {
                return shared;
            }

            @Override
            public File getLocalHome() {
                return own;
            }
        };
    }

    /** For what a running host needs and the next one does not. */
    Path work() {
        Path work = root.resolve("work");
        empty(work);
        return create(work);
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not empty " + folder, e);
        }
    }
}
