package io.guichet.jira.knowledge;

import io.guichet.core.assistant.Evidence;
import io.guichet.core.assistant.Judging;
import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.ArticleBody;
import io.guichet.jira.knowledge.Benchmark.Asked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * Measures when the assistant answers, and whether it should have: {@code bin/kb-bench}. Questions of the public benchmark are
 * asked twice, once of all articles and once without the one that answers; questions of other matters have to stay without an
 * answer, too. The judgement and its threshold are fitted on the questions of four fifths of the articles and judged on the rest.
 */
final class AssistantBench {

    private static final int PARTS = 5;
    private static final Path TEXTS = Path.of("src/test/resources/io/guichet/core/assistant");
    private static final Path DEMO = Path.of("harness/host/src/main/resources/io/guichet/host/confluence/pages.txt");
    private static final String HEAD =
            "| questions | asked | answered | source right | abstained |\n" + "| --- | --- | --- | --- | --- |";

    /** @param right the identifier of the article that answers; absent where none does */
    private record Trial(String group, int part, Optional<String> right, List<Evidence> evidence) {

        /** What would be answered. */
        Optional<Evidence> answer(Function<Evidence, Judging> judging) {
            return evidence.stream()
                    .filter(one -> judging.apply(one).likelihood(one.signs())
                            >= judging.apply(one).least())
                    .max(Comparator.comparingDouble(one -> judging.apply(one).likelihood(one.signs())));
        }

        boolean isRight(Function<Evidence, Judging> judging) {
            return right.equals(answer(judging).map(one -> one.article().id()));
        }
    }

    private final Benchmark benchmark;
    private final LuceneArticles index;
    private final Set<String> spaces;
    private final Function<Article, List<Article>> written;
    private final double abstained;
    private final Map<String, Integer> parts = new HashMap<>();

    /**
     * @param written what of each article is in the index
     * @param abstained how often it has to be silent where nothing answers
     */
    AssistantBench(
            Benchmark benchmark, LuceneArticles index, Function<Article, List<Article>> written, double abstained) {
        this.benchmark = benchmark;
        this.index = index;
        this.written = written;
        this.abstained = abstained;
        this.spaces = benchmark.articles().stream().map(Article::space).collect(Collectors.toSet());
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

    /** The same base, all of it in PDF files of pages that say nothing; and half of it. */
    static void ofFiles(Benchmark benchmark) throws IOException {
        System.out.println("\nAll articles as PDF files");
        written(benchmark, AssistantBench::asFile).calibrate();
        System.out.printf("%nEvery other article as a PDF file, as shipped%n%n%s%n", HEAD);
        Function<Article, List<Article>> half =
                article -> article.id().hashCode() % 2 == 0 ? asFile(article) : List.of(article);
        var mixed = written(benchmark, half);
        report(mixed.trials(), Judging::of);
    }

    private static AssistantBench written(Benchmark benchmark, Function<Article, List<Article>> written)
            throws IOException {
        var index = new LuceneArticles(new ByteBuffersDirectory());
        index.change(
                benchmark.articles().stream()
                        .flatMap(article -> written.apply(article).stream())
                        .toList(),
                List.of());
        return new AssistantBench(benchmark, index, written, Calibrating.ABSTAINED_OF_FILES);
    }

    private static List<Article> asFile(Article article) {
        var page = article(article, article.id(), "Documents", "", Optional.empty());
        var text = article.title() + '\n' + article.text();
        return List.of(page, article(article, "file-" + article.id(), "fiche.pdf", text, Optional.of(article.id())));
    }

    private static Article article(Article of, String id, String title, String text, Optional<String> page) {
        return new Article(
                id,
                of.ref(),
                of.space(),
                of.spaceName(),
                of.kind(),
                title,
                text,
                of.labels(),
                of.url(),
                of.changed(),
                of.version(),
                page,
                ArticleBody.NONE);
    }

    void run() throws IOException {
        calibrate();
        demo();
        time();
    }

    private void calibrate() throws IOException {
        var trials = trials();
        var outcomes = new ArrayList<Map.Entry<Trial, Function<Evidence, Judging>>>();
        for (var part = 0; part < PARTS; part++) {
            var left = part;
            var judging = Calibrating.fitted(
                    examples(trials, trial -> trial.part() != left),
                    casesOf(trials, trial -> trial.part() != left),
                    abstained);
            trials.stream()
                    .filter(trial -> trial.part() == left)
                    .forEach(trial -> outcomes.add(Map.entry(trial, evidence -> judging)));
        }
        System.out.printf("%nThe assistant, cross-validated%n%n%s%n", HEAD);
        report(outcomes);
        var all = Calibrating.fitted(examples(trials, trial -> true), casesOf(trials, trial -> true), abstained);
        System.out.printf(
                "%nFitted on all: %s, %s, least %.3f%n",
                Double.toString(all.constant()), Arrays.toString(all.weights()), all.least());
        System.out.printf("%nAs shipped, on what it was fitted on%n%n%s%n", HEAD);
        report(trials, Judging::of);
    }

    private List<Trial> trials() throws IOException {
        var trials = new ArrayList<Trial>();
        for (var asked : benchmark.asked()) {
            trials.add(new Trial(
                    asked.id().split("-")[0],
                    parts.get(asked.answer()),
                    Optional.of(asked.answer()),
                    index.on(asked.full(), spaces)));
        }
        var byAnswer = benchmark.asked().stream().collect(Collectors.groupingBy(Asked::answer));
        for (var article : benchmark.articles()) {
            if (byAnswer.containsKey(article.id())) {
                var all = written.apply(article);
                index.change(List.of(), all.stream().map(Article::id).toList());
                for (var asked : byAnswer.get(article.id())) {
                    trials.add(new Trial(
                            "its article taken out",
                            parts.get(article.id()),
                            Optional.empty(),
                            index.on(asked.full(), spaces)));
                }
                index.change(all, List.of());
            }
        }
        var number = 0;
        for (var outside : Files.readAllLines(TEXTS.resolve("outside.txt"))) {
            trials.add(new Trial("of another matter", number++ % PARTS, Optional.empty(), index.on(outside, spaces)));
        }
        return trials;
    }

    /** Every article that was looked at, with whether it is the right one. */
    private static List<Map.Entry<double[], Boolean>> examples(List<Trial> trials, Predicate<Trial> those) {
        var examples = new ArrayList<Map.Entry<double[], Boolean>>();
        trials.stream().filter(those).forEach(trial -> trial.evidence()
                .forEach(one -> examples.add(Map.entry(
                        Judging.numbers(one.signs()),
                        trial.right().filter(one.article().id()::equals).isPresent()))));
        return examples;
    }

    private static List<Calibrating.Case> casesOf(List<Trial> trials, Predicate<Trial> those) {
        return trials.stream()
                .filter(those)
                .map(trial -> new Calibrating.Case(
                        trial.right().isPresent(),
                        trial.evidence().stream()
                                .map(one -> Map.entry(
                                        Judging.numbers(one.signs()),
                                        trial.right()
                                                .filter(one.article().id()::equals)
                                                .isPresent()))
                                .toList()))
                .toList();
    }

    private static void report(List<Trial> trials, Function<Evidence, Judging> judging) {
        report(trials.stream().map(trial -> Map.entry(trial, judging)).toList());
    }

    private static void report(List<Map.Entry<Trial, Function<Evidence, Judging>>> outcomes) {
        for (var group : List.of("cnil", "covid", "spf")) {
            row(group, outcomes, trial -> trial.group().equals(group));
        }
        row("**all of the base**", outcomes, trial -> trial.right().isPresent());
        row("its article taken out", outcomes, trial -> trial.group().equals("its article taken out"));
        row("of another matter", outcomes, trial -> trial.group().equals("of another matter"));
        row("**all outside the base**", outcomes, trial -> trial.right().isEmpty());
    }

    private static void row(
            String name, List<Map.Entry<Trial, Function<Evidence, Judging>>> outcomes, Predicate<Trial> those) {
        var chosen = outcomes.stream().filter(one -> those.test(one.getKey())).toList();
        var answered = chosen.stream()
                .filter(one -> one.getKey().answer(one.getValue()).isPresent())
                .toList();
        var right = answered.stream()
                .filter(one -> one.getKey().isRight(one.getValue()))
                .count();
        var known = chosen.stream().anyMatch(one -> one.getKey().right().isPresent());
        System.out.printf(
                "| %s | %d | %.3f | %s | %.3f |%n",
                name,
                chosen.size(),
                answered.size() / (double) chosen.size(),
                known ? String.format("%.3f", right / Math.max(1.0, answered.size())) : "–",
                1 - answered.size() / (double) chosen.size());
    }

    /** The articles of the demo, on which nothing was fitted. */
    private void demo() throws IOException {
        var pages = new ArrayList<Article>();
        for (var page : Files.readString(DEMO).strip().split("\\n\\n")) {
            var lines = page.split("\\n", 2);
            var head = lines[0].split(" \\| ");
            pages.add(new Article(
                    String.valueOf(pages.size()),
                    Optional.empty(),
                    head[0].strip(),
                    head[0].strip(),
                    Article.Kind.PAGE,
                    head[2].strip(),
                    lines[1],
                    List.of(),
                    "",
                    Instant.EPOCH,
                    1));
        }
        var folder = Files.createTempDirectory("assistant-demo");
        try (var own = new LuceneArticles(new NIOFSDirectory(folder))) {
            own.change(pages, List.of());
            var all = own.spaces().keySet();
            var trials = new ArrayList<Trial>();
            for (var line : Files.readAllLines(TEXTS.resolve("demo-asked.tsv"))) {
                var asked = line.split("\t");
                var right = pages.stream()
                        .filter(page -> page.title().startsWith(asked[1]))
                        .findFirst()
                        .orElseThrow();
                trials.add(new Trial("demo", 0, Optional.of(right.id()), own.on(asked[0], all)));
            }
            for (var file : List.of("demo-outside.txt", "outside.txt")) {
                for (var line : Files.readAllLines(TEXTS.resolve(file))) {
                    trials.add(new Trial(file, 0, Optional.empty(), own.on(line, all)));
                }
            }
            System.out.printf("%nThe demo's articles, on which nothing was fitted%n%n%s%n", HEAD);
            Function<Evidence, Judging> shipped = Judging::of;
            var outcomes =
                    trials.stream().map(trial -> Map.entry(trial, shipped)).toList();
            row("of the base", outcomes, trial -> trial.group().equals("demo"));
            row("of the trade, not in the base", outcomes, trial -> trial.group()
                    .equals("demo-outside.txt"));
            row("of another matter", outcomes, trial -> trial.group().equals("outside.txt"));
        }
    }

    private void time() {
        for (var warm = 0; warm < 2; warm++) {
            benchmark.asked().forEach(asked -> index.on(asked.full(), spaces));
        }
        var nanos = new long[benchmark.asked().size()];
        for (var i = 0; i < nanos.length; i++) {
            var begun = System.nanoTime();
            index.on(benchmark.asked().get(i).full(), spaces);
            nanos[i] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%nAn answer takes: p50 %.1f ms, p95 %.1f ms%n",
                nanos[nanos.length / 2] / 1e6, nanos[(int) (nanos.length * 0.95)] / 1e6);
    }
}
