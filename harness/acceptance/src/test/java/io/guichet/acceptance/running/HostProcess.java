package io.guichet.acceptance.running;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A running host: one JVM of its own that can be stopped, killed and started again on the same data. */
public final class HostProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final int FIRST_PORT = 29_000;
    private static final int PORTS = 3_000;

    private final HostOptions options;
    private final List<Path> plugins;
    private final int port;
    private int launches;
    private Process process;

    private HostProcess(HostOptions options, List<Path> plugins, int port) {
        this.options = options;
        this.plugins = plugins;
        this.port = port;
    }

    public static HostProcess start(HostOptions options) {
        return start(options, Built.plugin());
    }

    /** Starts with these plugins, in this order. */
    public static HostProcess start(HostOptions options, Path... plugins) {
        var host = new HostProcess(options, List.of(plugins), freePort());
        host.launch();
        return host;
    }

    /** Starts on the same port and data; a log of its own for each time. */
    public void launch() {
        launches++;
        try {
            Files.createDirectories(options.data());
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(log().toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // A failing test must not leave a server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        await("host ready, see " + log())
                .atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(50))
                .failFast("the host ended, see " + log(), () -> !process.isAlive())
                .until(this::saysReady);
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options.command());
        command.addAll(List.of("-Djava.awt.headless=true", "-cp", Built.hostClassPath(), "io.guichet.host.start.Main"));
        command.addAll(options.arguments(port, plugins));
        return command;
    }

    private boolean saysReady() {
        try (var lines = Files.lines(log())) {
            return lines.anyMatch(line -> line.startsWith("READY "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path log() {
        return options.data().resolveSibling(options.data().getFileName() + "-" + launches + ".log");
    }

    /** Base URL without a slash at the end, e.g. {@code http://localhost:2990/jira}. */
    public String url() {
        return "http://localhost:" + port + "/jira";
    }

    /** Where its Confluence is, without a slash at the end. */
    public String confluence() {
        try (var lines = Files.lines(log())) {
            return lines.filter(line -> line.startsWith("READY "))
                    .flatMap(line -> Arrays.stream(line.split("\\s+")))
                    .filter(word -> word.endsWith("/confluence"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI at(String path) {
        return URI.create(url() + path);
    }

    public long pid() {
        return process.pid();
    }

    /** As {@code kill -9}: nothing gets a chance to clean up. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Below the ephemeral range, as all of the project's servers; two test runs at once begin to look at different ends. */
    private static int freePort() {
        var first = (int) (ProcessHandle.current().pid() * 37 % PORTS);
        for (var next = 0; next < PORTS; next++) {
            try (var socket = new ServerSocket(FIRST_PORT + (first + next) % PORTS)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                continue;
            }
        }
        throw new IllegalStateException("no free port from " + FIRST_PORT + " on");
    }
}
