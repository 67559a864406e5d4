package io.guichet.jira.knowledge;

import io.guichet.core.assistant.Judging;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Fits how likely an answer is by its signs, and from which likelihood on it is given. */
final class Calibrating {

    private static final int ROUNDS = 3_000;
    private static final double STEP = 0.5;
    private static final double RESTRAINT = 0.0005;

    /** Stricter than what is promised, for what is met later is not what was fitted on. */
    private static final double RIGHT = 0.86;

    /** How often it has to be silent where nothing answers. */
    static final double ABSTAINED = 0.965;

    /** Files are asked beside the pages: what both say wrongly adds up. */
    static final double ABSTAINED_OF_FILES = 0.98;

    private Calibrating() {}

    /** One question. @param known whether an article answers it */
    record Case(boolean known, List<Map.Entry<double[], Boolean>> articles) {}

    static Judging fitted(List<Map.Entry<double[], Boolean>> examples, List<Case> cases, double abstained) {
        var judging = regression(examples);
        return new Judging(judging.constant(), judging.weights(), least(judging, cases, abstained));
    }

    /** Logistic regression by gradient descent with a little restraint. */
    private static Judging regression(List<Map.Entry<double[], Boolean>> examples) {
        var size = examples.get(0).getKey().length;
        var weights = new double[size + 1];
        var momentum = new double[size + 1];
        for (var round = 0; round < ROUNDS; round++) {
            var slope = new double[size + 1];
            for (var example : examples) {
                var numbers = example.getKey();
                var sum = weights[size];
                for (var i = 0; i < size; i++) {
                    sum += weights[i] * numbers[i];
                }
                var pull = 1 / (1 + Math.exp(-sum)) - (example.getValue() ? 1 : 0);
                for (var i = 0; i < size; i++) {
                    slope[i] += pull * numbers[i];
                }
                slope[size] += pull;
            }
            for (var i = 0; i <= size; i++) {
                var g = slope[i] / examples.size() + (i < size ? 2 * RESTRAINT * weights[i] : 0);
                momentum[i] = 0.9 * momentum[i] + g;
                weights[i] -= STEP * momentum[i];
            }
        }
        var without = java.util.Arrays.copyOf(weights, size);
        return new Judging(weights[size], without, 0.5);
    }

    /** The lowest likelihood that keeps both promises. */
    private static double least(Judging judging, List<Case> cases, double abstained) {
        record Best(double likelihood, boolean known, boolean right) {}
        var best = new ArrayList<Best>();
        for (var one : cases) {
            one.articles().stream()
                    .map(article -> new Best(judging.likelihood(article.getKey()), one.known(), article.getValue()))
                    .max(Comparator.comparingDouble(Best::likelihood))
                    .ifPresent(best::add);
        }
        best.sort(Comparator.comparingDouble(Best::likelihood).reversed());
        var outside = cases.stream().filter(one -> !one.known()).count();
        var least = 1.0;
        var right = 0;
        var answered = 0;
        var wrongly = 0;
        for (var one : best) {
            answered += one.known() ? 1 : 0;
            right += one.right() ? 1 : 0;
            wrongly += one.known() ? 0 : 1;
            if (right >= RIGHT * answered && wrongly <= (1 - abstained) * outside) {
                least = one.likelihood();
            }
        }
        return least;
    }
}
