package io.guichet.core.secrets;

import static java.util.stream.Collectors.joining;

import io.guichet.core.secrets.Corpus.Line;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Prints how many secrets of the corpus the server finds, and how often it cries wolf: {@code bin/secrets}. */
final class MeasuringSecrets {

    private MeasuringSecrets() {}

    public static void main(String[] arguments) {
        var asked = List.of(arguments);
        if (asked.contains("--spans")) {
            System.out.print(spans());
            return;
        }
        for (var corpus : Corpus.values()) {
            for (var language : List.of("fr", "en")) {
                Predicate<Line> spoken = line -> line.language().equals(language);
                for (var kind : SecretKind.values()) {
                    print(corpus, language, kind.wire(), of(corpus, spoken.and(line -> line.isOf(kind))));
                }
                print(corpus, language, "all", of(corpus, spoken));
            }
            if (asked.contains("--misses")) {
                corpus.lines().stream().filter(MeasuringSecrets::isWrong).forEach(MeasuringSecrets::show);
            }
        }
    }

    /** Where the secrets of each line stand, a line each: the browser must come to the same. */
    static String spans() {
        return Stream.of(Corpus.values())
                .flatMap(corpus -> corpus.lines().stream())
                .map(line -> Secrets.in(line.text()).stream()
                        .map(secret -> secret.from() + "-" + secret.to() + " "
                                + secret.kind().wire())
                        .collect(joining(", ", "", "\n")))
                .collect(joining());
    }

    private static void show(Line line) {
        System.out.println("  " + line.language() + " " + line.kind().orElse("-") + " "
                + (line.text() + " -> " + Secrets.masked(line.text())).replace('\n', '⏎'));
    }

    private static void print(Corpus corpus, String language, String kind, Rates rates) {
        System.out.printf(Locale.ROOT, "java  %-9s %-3s %-11s %s%n", corpus, language, kind, rates);
    }

    private static boolean isWrong(Line line) {
        var found = Secrets.in(line.text());
        return line.kind().isPresent() ? !line.isFoundIn(found) : !found.isEmpty();
    }

    static Rates of(Corpus corpus, Predicate<Line> which) {
        var lines = corpus.lines().stream().filter(which).toList();
        var secret = lines.stream().filter(line -> line.kind().isPresent()).toList();
        var harmless = lines.stream().filter(line -> line.kind().isEmpty()).toList();
        return new Rates(
                secret.size(),
                (int) secret.stream().filter(line -> !isWrong(line)).count(),
                harmless.size(),
                (int) harmless.stream().filter(MeasuringSecrets::isWrong).count());
    }

    record Rates(int secrets, int found, int harmless, int alarms) {

        double recall() {
            return secrets == 0 ? 1 : (double) found / secrets;
        }

        double falseAlarms() {
            return harmless == 0 ? 0 : (double) alarms / harmless;
        }

        @Override
        public String toString() {
            var line = String.format(Locale.ROOT, "found %3d of %3d (%.3f)", found, secrets, recall());
            return harmless == 0
                    ? line
                    : line
                            + String.format(
                                    Locale.ROOT, "  false alarms %2d of %4d (%.4f)", alarms, harmless, falseAlarms());
        }
    }
}
