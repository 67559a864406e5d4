package io.guichet.core.assistant;

import io.guichet.core.assistant.Evidence.Signs;

/**
 * How likely it is that an article answers a question, by its signs. The weights were fitted on public questions, half of
 * them without the article that answers, see docs/assistant.md; {@code bin/kb-bench} fits them anew.
 */
public record Judging(double constant, double[] weights, double least) {

    private static final double LEAST_ASKED = 0.3;
    private static final double MOST_LEAD = 0.5;

    /** Fitted on all questions; what is promised of them was measured by cross-validation. */
    private static final Judging OF_PAGES =
            new Judging(-4.533, new double[] {0.635, 0.947, 1.845, -0.273, 1.992, 0.092, 0.070, 3.942, 0.839}, 0.399);

    /** For files, which have no titles: fitted on the same, all of it in files. */
    private static final Judging OF_FILES =
            new Judging(-4.583, new double[] {-0.207, -0.007, -0.048, 2.127, 0.105, 1.290, -0.376, 3.373, 1.652}, 0.33);

    /** The one by which this is judged. */
    public static Judging of(Evidence evidence) {
        return evidence.file().isPresent() ? OF_FILES : OF_PAGES;
    }

    public static double[] numbers(Signs signs) {
        return new double[] {
            signs.asked(),
            signs.askedInTitle(),
            signs.titleAsked(),
            signs.askedInQuote(),
            signs.likeTitle(),
            signs.pairs(),
            signs.unknown(),
            Math.min(MOST_LEAD, signs.lead()),
            Math.min(1, signs.words() / 10.0)
        };
    }

    public double likelihood(Signs signs) {
        return likelihood(numbers(signs));
    }

    /** Without a good part of the question in the article there is nothing to judge. */
    public double likelihood(double[] numbers) {
        if (numbers[0] < LEAST_ASKED) {
            return 0;
        }
        var sum = constant;
        for (var i = 0; i < numbers.length; i++) {
            sum += weights[i] * numbers[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
