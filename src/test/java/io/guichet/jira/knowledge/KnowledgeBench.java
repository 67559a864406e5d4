package io.guichet.jira.knowledge;

import io.guichet.core.knowledge.Article;
import io.guichet.jira.knowledge.Benchmark.Asked;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * Measures how well and how fast articles are found: {@code bin/kb-bench}. Each step of the ranking is judged by
 * cross-validation over the articles that are asked for: its weights are fitted on the questions of four fifths of them and
 * judged on those of the rest.
 */
public final class KnowledgeBench {

    private static final int PARTS = 5;
    private static final int MANY = 100_000;

    /** Rounds, after which the code is compiled; a server has been asked more often. */
    private static final int WARM = 6;

    private static final String HEAD =
            "| ranking | R@1 | R@3 | R@5 | MRR@10 | nDCG@10 | R@3 cnil | R@3 covid | R@3 spf |\n"
                    + "| --- | --- | --- | --- | --- | --- | --- | --- | --- |";

    private final Benchmark benchmark;
    private final Set<String> spaces;

    private KnowledgeBench(Benchmark benchmark) {
        this.benchmark = benchmark;
        this.spaces = benchmark.articles().stream().map(Article::space).collect(Collectors.toSet());
    }

    public static void main(String[] args) throws IOException {
        new KnowledgeBench(Benchmark.of(Path.of(args[0]))).run();
    }

    private void run() throws IOException {
        var folder = Files.createTempDirectory("kb-bench");
        try (var index = new LuceneArticles(new NIOFSDirectory(folder))) {
            var begun = System.nanoTime();
            index.change(benchmark.articles(), List.of());
            System.out.printf(
                    "%d articles indexed in %.1f s, %.1f MB on disk%n",
                    benchmark.articles().size(), (System.nanoTime() - begun) / 1e9, size(folder) / 1e6);
            var full = Features.of(index, benchmark.asked(), false, spaces);
            var half = Features.of(index, benchmark.asked(), true, spaces);
            quality(index, full, half);
            System.out.println(times("as it is", index));
            new AssistantBench(benchmark, index, List::of, Calibrating.ABSTAINED).run();
        }
        AssistantBench.ofFiles(benchmark);
        if (!Boolean.getBoolean("kb.few")) {
            many();
        }
    }

    private void quality(LuceneArticles index, List<Features> full, List<Features> half) throws IOException {
        var plain = new PlainFrench(benchmark.articles());
        var steps = new ArrayList<Map.Entry<String, Set<String>>>();
        steps.add(Map.entry("title and body, stems, common words at a third", Set.of("TITLE", "BODY")));
        var texts = Set.of("TITLE", "BODY", "TITLE_BEGINNINGS");
        steps.add(Map.entry("+ beginnings of the title's words", texts));
        steps.add(Map.entry("+ words of the space", with(texts, "SPACE")));
        var both = new ArrayList<>(full);
        both.addAll(half);
        var weights = new HashMap<String, float[][]>();
        for (var step : steps) {
            weights.put(step.getKey(), crossed(both, step.getValue()));
        }
        for (var kind : List.of("Full", "Half-typed")) {
            var features = kind.equals("Full") ? full : half;
            System.out.printf("%n%s questions%n%n%s%n", kind, HEAD);
            ToIntFunction<Asked> baseline =
                    one -> plain.rank(kind.equals("Full") ? one.full() : one.half(), one.answer());
            System.out.printf("| plain French BM25 | %s |%n", Benchmark.measures(benchmark.asked(), baseline));
            for (var step : steps) {
                var ofPart = weights.get(step.getKey());
                var ranks = new HashMap<String, Integer>();
                features.forEach(one -> ranks.put(one.asked().id(), one.rank(ofPart[part(one)])));
                System.out.printf("| %s | %s |%n", step.getKey(), measures(ranks));
            }
            var shipped = new HashMap<String, Integer>();
            benchmark
                    .asked()
                    .forEach(one -> shipped.put(
                            one.id(), rank(index, kind.equals("Full") ? one.full() : one.half(), one.answer())));
            System.out.printf("| as shipped (fitted on all) | %s |%n", measures(shipped));
        }
        var fitted = Fitting.weights(both, used(with(texts, "SPACE")));
        System.out.println("\nWeights fitted on all: " + Features.NAMES + ' ' + Arrays.toString(fitted));
    }

    private String measures(Map<String, Integer> ranks) {
        return Benchmark.measures(benchmark.asked(), one -> ranks.get(one.id()));
    }

    private int rank(LuceneArticles index, String words, String answer) {
        var rank = 1;
        for (var found : index.search(words, spaces, 10)) {
            if (found.article().id().equals(answer)) {
                return rank;
            }
            rank++;
        }
        return Integer.MAX_VALUE;
    }

    private float[][] crossed(List<Features> both, Set<String> names) {
        var weights = new float[PARTS][];
        for (var part = 0; part < PARTS; part++) {
            var left = part;
            weights[part] = Fitting.weights(
                    both.stream().filter(one -> part(one) != left).toList(), used(names));
        }
        return weights;
    }

    /** All questions of one article are in one part. */
    private int part(Features features) {
        return parts().get(features.asked().answer());
    }

    private Map<String, Integer> parts() {
        if (parts.isEmpty()) {
            var targets = new ArrayList<>(benchmark.asked().stream()
                    .map(Asked::answer)
                    .distinct()
                    .sorted()
                    .toList());
            Collections.shuffle(targets, new Random(7));
            for (var i = 0; i < targets.size(); i++) {
                parts.put(targets.get(i), i % PARTS);
            }
        }
        return parts;
    }

    private final Map<String, Integer> parts = new HashMap<>();

    private static boolean[] used(Set<String> names) {
        var used = new boolean[Features.NAMES.size()];
        for (var feature = 0; feature < used.length; feature++) {
            used[feature] = names.contains(Features.NAMES.get(feature));
        }
        return used;
    }

    private static Set<String> with(Set<String> names, String... more) {
        var all = new java.util.HashSet<>(names);
        all.addAll(List.of(more));
        return all;
    }

    /** The same articles again and again, each time with another word in the title, until there are many. */
    private void many() throws IOException {
        var folder = Files.createTempDirectory("kb-bench-many");
        try (var index = new LuceneArticles(new NIOFSDirectory(folder))) {
            var articles = benchmark.articles();
            var begun = System.nanoTime();
            for (var copy = 0; copy * articles.size() < MANY; copy++) {
                var number = copy;
                index.change(
                        articles.stream()
                                .map(article -> again(article, number))
                                .limit(MANY - (long) copy * articles.size())
                                .toList(),
                        List.of());
            }
            System.out.printf(
                    "%d articles indexed in %.1f s, %.1f MB on disk%n",
                    MANY, (System.nanoTime() - begun) / 1e9, size(folder) / 1e6);
            System.out.println(times("100,000 articles", index));
        }
    }

    private static Article again(Article article, int number) {
        return new Article(
                article.id() + '-' + number,
                article.ref(),
                article.space(),
                article.spaceName(),
                article.kind(),
                article.title() + " variante" + number,
                article.text(),
                article.labels(),
                article.url(),
                article.changed(),
                article.version());
    }

    private String times(String what, LuceneArticles index) {
        for (var warm = 0; warm < WARM; warm++) {
            benchmark.asked().forEach(one -> index.search(one.full(), spaces, 5));
        }
        return String.format(
                "%s: full questions %s, half-typed %s", what, times(index, Asked::full), times(index, Asked::half));
    }

    /** The processor's time tells more than the clock's where others work on the machine. */
    private String times(LuceneArticles index, Function<Asked, String> words) {
        var processor = ManagementFactory.getThreadMXBean();
        var clock = new long[benchmark.asked().size()];
        var busy = new long[clock.length];
        for (var i = 0; i < clock.length; i++) {
            var asked = words.apply(benchmark.asked().get(i));
            var begun = System.nanoTime();
            var begunBusy = processor.getCurrentThreadCpuTime();
            index.search(asked, spaces, 5);
            busy[i] = processor.getCurrentThreadCpuTime() - begunBusy;
            clock[i] = System.nanoTime() - begun;
        }
        return percentiles(clock) + " (processor " + percentiles(busy) + ')';
    }

    private static String percentiles(long[] nanos) {
        Arrays.sort(nanos);
        return String.format(
                "p50 %.1f ms, p99 %.1f ms", nanos[nanos.length / 2] / 1e6, nanos[(int) (nanos.length * 0.99)] / 1e6);
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
