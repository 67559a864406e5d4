package io.guichet.acceptance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The host's classes as a JVM maps them into its memory (JEP 350): some hundred hosts start in two thirds of the time. The first
 * that wants it makes it, for every JVM that runs the tests; one that does not fit is ignored by the host's JVM.
 */
final class HostArchive {

    private static final String MAKE = "-XX:ArchiveClassesAtExit=";

    private HostArchive() {}

    /** Whoever makes it waits for no archive. */
    static boolean isMadeBy(List<String> jvm) {
        return jvm.stream().anyMatch(option -> option.startsWith(MAKE));
    }

    /** Options of the JVM that maps it. */
    static List<String> options() {
        var archive = Built.folder("host.jsa");
        try {
            Files.createDirectories(archive.getParent());
            var beside = archive.resolveSibling("host.jsa.lock");
            try (var lock = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                if (!isNewerThanTheHost(archive)) {
                    make(archive);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    /** A host that starts and ends leaves it. */
    private static void make(Path archive) throws IOException {
        Files.deleteIfExists(archive);
        var options = new HostOptions("h2", "", Built.freshFolder("hosts/archive"));
        HostProcess.start(options.and(MAKE + archive)).close();
    }

    private static boolean isNewerThanTheHost(Path archive) throws IOException {
        return Files.exists(archive)
                && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(Built.host())) > 0;
    }
}
