package io.guichet.jira.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the weights under which the right article is likeliest: the softmax over the candidates, never below zero. */
final class Fitting {

    private static final int ROUNDS = 200;
    private static final double STEP = 0.15;
    private static final double RESTRAINT = 0.01;

    private Fitting() {}

    /** One question's candidates, the right one first; scaled so that features compare. */
    private record Example(float[][] candidates) {}

    static float[] weights(List<Features> training, boolean[] used) {
        var scale = scale(training);
        var even = new float[used.length];
        for (var feature = 0; feature < used.length; feature++) {
            even[feature] = used[feature] ? (float) (1 / scale[feature]) : 0;
        }
        // What is strongest depends on the weights: once more with the candidates of the first ones.
        return weights(training, used, scale, weights(training, used, scale, even));
    }

    private static float[] weights(List<Features> training, boolean[] used, double[] scale, float[] before) {
        var examples = training.stream()
                .filter(features -> features.answer() >= 0)
                .map(features -> example(features, scale, before))
                .toList();
        var weights = new double[used.length];
        for (var feature = 0; feature < used.length; feature++) {
            weights[feature] = used[feature] ? 1 : 0;
        }
        var momentum = new double[used.length];
        var spread = new double[used.length];
        for (var round = 1; round <= ROUNDS; round++) {
            var slope = slope(examples, weights);
            for (var feature = 0; feature < used.length; feature++) {
                var g = slope[feature] + 2 * RESTRAINT * weights[feature];
                momentum[feature] = 0.9 * momentum[feature] + 0.1 * g;
                spread[feature] = 0.99 * spread[feature] + 0.01 * g * g;
                var step = momentum[feature] / (1 - Math.pow(0.9, round));
                var size = Math.sqrt(spread[feature] / (1 - Math.pow(0.99, round))) + 1e-8;
                var pace = STEP * (1 - (double) round / ROUNDS);
                weights[feature] = used[feature] ? Math.max(0, weights[feature] - pace * step / size) : 0;
            }
        }
        var result = new float[used.length];
        for (var feature = 0; feature < used.length; feature++) {
            result[feature] = (float) (weights[feature] / scale[feature]);
        }
        return result;
    }

    private static double[] slope(List<Example> examples, double[] weights) {
        var slope = new double[weights.length];
        for (var example : examples) {
            var candidates = example.candidates();
            var scores = new double[candidates.length];
            var highest = Double.NEGATIVE_INFINITY;
            for (var i = 0; i < candidates.length; i++) {
                for (var feature = 0; feature < weights.length; feature++) {
                    scores[i] += weights[feature] * candidates[i][feature];
                }
                highest = Math.max(highest, scores[i]);
            }
            var sum = 0.0;
            for (var i = 0; i < scores.length; i++) {
                scores[i] = Math.exp(scores[i] - highest);
                sum += scores[i];
            }
            for (var i = 0; i < candidates.length; i++) {
                var pull = scores[i] / sum - (i == 0 ? 1 : 0);
                for (var feature = 0; feature < weights.length; feature++) {
                    slope[feature] += pull * candidates[i][feature] / examples.size();
                }
            }
        }
        return slope;
    }

    private static Example example(Features features, double[] scale, float[] before) {
        var candidates = new ArrayList<float[]>();
        candidates.add(scaled(features, features.answer(), scale));
        features.candidates(before).stream()
                .filter(doc -> doc != features.answer())
                .forEach(doc -> candidates.add(scaled(features, doc, scale)));
        return new Example(candidates.toArray(float[][]::new));
    }

    private static float[] scaled(Features features, int doc, double[] scale) {
        var scaled = new float[scale.length];
        for (var feature = 0; feature < scale.length; feature++) {
            scaled[feature] = (float) (features.of()[feature][doc] / scale[feature]);
        }
        return scaled;
    }

    /** The mean of each feature's highest value. */
    private static double[] scale(List<Features> training) {
        var scale = new double[training.get(0).of().length];
        for (var features : training) {
            for (var feature = 0; feature < scale.length; feature++) {
                var highest = 0f;
                for (var value : features.of()[feature]) {
                    highest = Math.max(highest, Math.abs(value));
                }
                scale[feature] += highest / training.size();
            }
        }
        return Arrays.stream(scale).map(value -> Math.max(value, 1e-6)).toArray();
    }
}
