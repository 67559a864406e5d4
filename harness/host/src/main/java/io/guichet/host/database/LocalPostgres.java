package io.guichet.host.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server of the host's own, its data in a folder that outlives it.
 *
 * <p>When the host was killed its server goes on; the next host on the same folder takes it over.
 */
public final class LocalPostgres implements AutoCloseable {

    private final int port;
    private final Runnable stop;

    private LocalPostgres(int port, Runnable stop) {
        this.port = port;
        this.stop = stop;
    }

    public static LocalPostgres inFolder(Path folder) {
        Optional<LocalPostgres> orphan = runningIn(folder);
        return orphan.orElseGet(() -> start(folder));
    }

    /** For a folder that is going to be emptied: stops the server that a killed host left there. */
    public static void stopOrphanOf(Path folder) {
        runningIn(folder).ifPresent(LocalPostgres::close);
    }

    private static LocalPostgres start(Path folder) {
        try {
            Files.createDirectories(folder.getParent());
            // The library turns durability off, for tests; what this host acknowledges has to be on disk.
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "localhost")
                    .start();
            return new LocalPostgres(server.getPort(), () -> close(server));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start in " + folder, e);
        }
    }

    /** Reads the server's own note of its process and port: first and fourth line. */
    private static Optional<LocalPostgres> runningIn(Path folder) {
        Path note = folder.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(note);
            return ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                    .filter(LocalPostgres::isPostgres)
                    .map(process ->
                            new LocalPostgres(Integer.parseInt(lines.get(3).trim()), () -> stop(process)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    }

    @Override
    public void close() {
        stop.run();
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
