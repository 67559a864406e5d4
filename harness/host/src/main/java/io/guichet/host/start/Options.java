package io.guichet.host.start;

import io.guichet.host.hostile.HostileMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** What the command line may say. */
final class Options {

    @Option(
            names = "--port",
            defaultValue = "2990",
            description = "Port of http://localhost:<port>/jira (default: ${DEFAULT-VALUE}).")
    int port;

    @Option(
            names = "--db",
            defaultValue = "h2",
            description = "h2, postgres (a server of the host's own), or a JDBC address of either (default: h2).")
    String db;

    @Option(names = "--nodes", defaultValue = "1", description = "Number of nodes (default: ${DEFAULT-VALUE}).")
    int nodes;

    @Option(names = "--data", description = "Folder that keeps everything; without it, each start is a fresh one.")
    Optional<Path> data;

    @Option(names = "--kb", description = "Articles to load into Confluence, one JSON object a line.")
    Optional<Path> articles;

    @Option(names = "--quiet", description = "Say no more than READY, and what goes wrong.")
    boolean quiet;

    @Option(names = "--plugin", required = true, description = "Jar of a plugin; may be repeated.")
    List<Path> plugins;

    @Option(
            names = "--hostile",
            split = ",",
            converter = ModeByName.class,
            description =
                    "Faults on demand: noasync, gzip-buffer, cut30, slow-db, failing-db, comment-fails, slow-jsm, "
                            + "slow-after-write, tx-callback-only.")
    List<HostileMode> hostile = List.of();

    @Option(
            names = "--setup",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Open the chat of project SUP, as an administrator would (default: yes).")
    boolean setup;

    @Option(
            names = "--gallery",
            description = "Folder with the gallery of the plugin's screens, shown at /jira/gallery/.")
    Optional<Path> gallery;

    @Option(names = "--node", hidden = true, description = "Name of this node among several.")
    Optional<String> node;

    @Option(names = "--base-url", hidden = true, description = "Address under which people reach this node.")
    Optional<String> baseUrl;

    String baseUrl() {
        return baseUrl.orElse("http://localhost:" + port + "/jira");
    }

    /** Reads a mode by the name it has in tests and documents. */
    static final class ModeByName implements ITypeConverter<HostileMode> {

        @Override
        public HostileMode convert(String name) {
            return HostileMode.named(name);
        }
    }
}
