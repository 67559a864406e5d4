package io.guichet.host.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** One node in a JVM of its own; it ends with the process that started it. */
final class NodeProcess implements AutoCloseable {

    private final String name;
    private final Process process;
    private final CountDownLatch readyOrEnded = new CountDownLatch(1);

    NodeProcess(String name, int port, Options options, String database, DataFolder data) throws IOException {
        this.name = name;
        this.process = new ProcessBuilder(command(name, port, options, database, data))
                .redirectErrorStream(true)
                .start();
        Thread reader = new Thread(this::passOnWhatItSays, name + "-output");
        reader.setDaemon(true);
        reader.start();
    }

    private static List<String> command(String name, int port, Options options, String database, DataFolder data) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("--node", name, "--port", Integer.toString(port)));
        command.addAll(List.of("--base-url", options.baseUrl(), "--db", database));
        command.addAll(List.of("--data", data.root().resolve(name).toString()));
        command.add(name.equals("node1") && options.setup ? "--setup" : "--no-setup");
        options.plugins.forEach(plugin -> command.addAll(List.of("--plugin", plugin.toString())));
        options.articles.ifPresent(articles -> command.addAll(List.of("--kb", articles.toString())));
        options.gallery.ifPresent(folder -> command.addAll(List.of("--gallery", folder.toString())));
        if (options.quiet) {
            command.add("--quiet");
        }
        if (!options.hostile.isEmpty()) {
            command.add("--hostile");
            command.add(options.hostile.stream().map(Object::toString).collect(Collectors.joining(",")));
        }
        return command;
    }

    private void passOnWhatItSays() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("READY ")) {
                    readyOrEnded.countDown();
                } else {
                    System.out.println(name + ": " + line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            readyOrEnded.countDown();
        }
    }

    void awaitReady() throws InterruptedException {
        if (!readyOrEnded.await(3, TimeUnit.MINUTES) || !process.isAlive()) {
            throw new IllegalStateException(name + " did not start");
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
