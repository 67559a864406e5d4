package io.guichet.acceptance.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.acceptance.running.Built;
import io.guichet.acceptance.running.HostOptions;
import io.guichet.acceptance.running.HostProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The load program: one table on standard output, the same as JSON in the file named first. */
public final class Bench {

    private static final int MANY = 50;
    private static final List<String> CUSTOMERS = List.of("camille", "hugo", "lea");
    private static final List<String> AGENTS = List.of("aline", "benoit");

    private final HostProcess host;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Object> results = new LinkedHashMap<>();

    private Bench(HostProcess host) {
        this.host = host;
    }

    public static void main(String[] arguments) throws Exception {
        var report = Path.of(arguments.length > 0 ? arguments[0] : "target/bench.json");
        var data = Built.folder("bench")
                .resolve(Long.toString(ProcessHandle.current().pid()));
        // Thousands of streams of a few people, and more messages than any person types.
        var host = HostProcess.start(new HostOptions("postgres", "", data)
                .with(
                        "-Xmx2g",
                        "-Dguichet.streams.perPerson=100000",
                        "-Dguichet.streams.perNode=100000",
                        "-Dguichet.writing.burst=10000000"));
        try (host) {
            var bench = new Bench(host);
            bench.run();
            Files.writeString(
                    report, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(bench.results));
            System.exit(0);
        }
    }

    private void run() throws Exception {
        System.out.println("PostgreSQL, " + Runtime.getRuntime().availableProcessors() + " cores, everything on them");
        try (var one = Dialogues.open(host, 1, CUSTOMERS, AGENTS, threads)) {
            closedLoop(one, 4_000);
            report("1 conversation, closed loop", closedLoop(one, 4_000));
        }
        try (var many = Dialogues.open(host, MANY, CUSTOMERS, AGENTS, threads)) {
            closedLoop(many, 10_000);
            report(MANY + " conversations, closed loop", closedLoop(many, 30_000));
            report("paced, 100 messages/s", paced(many, 100, 3_000));
        }
        for (var streams : List.of(1_000, 5_000)) {
            report("live heap per idle stream at " + streams + ", KB", IdleStreams.heapEach(host, streams));
        }
        Weights.of(Built.plugin()).forEach(this::report);
    }

    private void report(String what, Object measured) {
        results.put(what, measured);
        System.out.printf("%-42s %s%n", what, measured);
    }

    private Percentiles closedLoop(Dialogues dialogues, int messages) {
        var each = messages / dialogues.all().size();
        var before = System.nanoTime();
        var runs = dialogues.all().stream()
                .map(dialogue -> CompletableFuture.supplyAsync(() -> talk(dialogue, each), threads))
                .toList();
        var nanos = runs.stream()
                .flatMapToLong(run -> java.util.Arrays.stream(run.join()))
                .toArray();
        return Percentiles.of(nanos, System.nanoTime() - before);
    }

    private static long[] talk(Dialogue dialogue, int messages) {
        var nanos = new long[messages];
        for (var i = 0; i < messages; i++) {
            nanos[i] = dialogue.say();
        }
        return nanos;
    }

    /** Sends at fixed times whatever the answers take, so that a slow answer delays nobody else's message. */
    private Percentiles paced(Dialogues dialogues, int perSecond, int messages) throws InterruptedException {
        var timer = Executors.newScheduledThreadPool(1);
        var runs = new ArrayList<CompletableFuture<Long>>();
        var before = System.nanoTime();
        var gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
        for (var i = 0; i < messages; i++) {
            var dialogue = dialogues.all().get(i % dialogues.all().size());
            var run = new CompletableFuture<Long>();
            runs.add(run);
            var due = Math.max(0, before + i * gap - System.nanoTime());
            timer.schedule(() -> threads.execute(() -> run.complete(dialogue.say())), due, TimeUnit.NANOSECONDS);
        }
        var nanos = runs.stream().mapToLong(CompletableFuture::join).toArray();
        timer.shutdownNow();
        return Percentiles.of(nanos, System.nanoTime() - before);
    }
}
