package io.guichet.jira.knowledge;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.core.knowledge.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Articles, questions and the one article that answers each, read from the folder of a public benchmark. */
record Benchmark(List<Article> articles, List<Asked> asked) {

    /**
     * @param half as it stands while one still types: six words of ten, the last cut in half
     * @param answer the identifier of the article that answers
     */
    record Asked(String id, String full, String half, String answer) {}

    static Benchmark of(Path folder) throws IOException {
        var json = new ObjectMapper();
        var articles = new ArrayList<Article>();
        for (var line : Files.readAllLines(folder.resolve("corpus.jsonl"))) {
            var node = json.readTree(line);
            var space = node.get("space").asText();
            articles.add(new Article(
                    node.get("id").asText(),
                    Optional.empty(),
                    space,
                    space,
                    Article.Kind.PAGE,
                    node.get("title").asText(),
                    node.get("body").asText(),
                    List.of(),
                    "",
                    Instant.EPOCH,
                    1));
        }
        Map<String, String> answers = new HashMap<>();
        for (var line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
            var parts = line.split("\t");
            answers.put(parts[0], parts[2]);
        }
        var asked = new ArrayList<Asked>();
        for (var line : Files.readAllLines(folder.resolve("queries.tsv"))) {
            var parts = line.split("\t");
            asked.add(new Asked(parts[0], parts[1], half(parts[1]), answers.get(parts[0])));
        }
        return new Benchmark(articles, asked);
    }

    private static String half(String question) {
        var words = question.strip().split("\\s+");
        var kept = Arrays.copyOf(words, (int) Math.ceil(words.length * 0.6));
        var last = kept[kept.length - 1];
        kept[kept.length - 1] = last.substring(0, (last.length() + 1) / 2);
        return String.join(" ", kept);
    }

    /** How well answers are found, of all and of each group of questions. */
    static String measures(List<Asked> asked, ToIntFunction<Asked> rank) {
        var line = new StringBuilder();
        var ranks = asked.stream().mapToInt(rank).toArray();
        for (var depth : new int[] {1, 3, 5}) {
            line.append(String.format("%.3f | ", share(ranks, depth)));
        }
        var reciprocal = Arrays.stream(ranks).mapToDouble(r -> r <= 10 ? 1.0 / r : 0);
        var gain = Arrays.stream(ranks).mapToDouble(r -> r <= 10 ? Math.log(2) / Math.log(1 + r) : 0);
        line.append(String.format(
                "%.3f | %.3f", reciprocal.average().orElse(0), gain.average().orElse(0)));
        for (var group : List.of("cnil", "covid", "spf")) {
            var ofGroup = asked.stream()
                    .filter(one -> one.id().startsWith(group))
                    .mapToInt(rank)
                    .toArray();
            line.append(String.format(" | %.3f", share(ofGroup, 3)));
        }
        return line.toString();
    }

    private static double share(int[] ranks, int depth) {
        return Arrays.stream(ranks).filter(r -> r <= depth).count() / (double) Math.max(1, ranks.length);
    }
}
