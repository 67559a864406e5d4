package io.guichet.jira.knowledge;

import io.guichet.core.assistant.TakingBack;
import io.guichet.core.knowledge.Passage.Mark;
import io.guichet.jira.knowledge.Words.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Which sentences of an article answer, as they stand in it. */
final class Quotes {

    private static final int LONGEST = 420;
    private static final int A_PASSAGE = 260;

    /** What a passage elsewhere must have more of the question than the beginning. */
    private static final double ELSEWHERE = 0.25;

    private Quotes() {}

    /** How much of these words the passage has that has most of them. */
    static double best(String text, List<Word> words, Set<String> stems, ToDoubleFunction<String> rarity) {
        return passages(text, A_PASSAGE).stream()
                .mapToDouble(passage -> worth(passage, words, stems, rarity))
                .max()
                .orElse(0);
    }

    /**
     * A title that has the question already is answered by the beginning; only a passage that has clearly more of what the
     * title has not is better.
     */
    static String from(
            String text, List<Word> words, Set<String> stems, Set<String> title, ToDoubleFunction<String> rarity) {
        var all = passages(text, LONGEST);
        if (all.isEmpty()) {
            return "";
        }
        var rest = new HashSet<>(stems);
        rest.removeAll(title);
        var total = Math.max(1e-6, stems.stream().mapToDouble(rarity).sum());
        var chosen = all.get(0);
        var most = worth(chosen, words, rest, rarity) + ELSEWHERE * total;
        for (var passage : all) {
            var worth = worth(passage, words, rest, rarity);
            if (worth > most) {
                most = worth;
                chosen = passage;
            }
        }
        return text.substring(chosen.from(), withWhatTakesItBack(text, chosen));
    }

    /** Who reads only half of « … Sauf si la paie est validée. » is told something wrong. */
    private static int withWhatTakesItBack(String text, Mark chosen) {
        return Sentences.of(text).stream()
                .filter(next -> next.from() >= chosen.to())
                .takeWhile(next -> next.to() - chosen.from() <= 2 * LONGEST)
                .takeWhile(next -> TakingBack.isDoneBy(text.substring(next.from(), next.to())))
                .mapToInt(Mark::to)
                .max()
                .orElse(chosen.to());
    }

    /** Whole sentences that follow each other, as many as fit; the first one always. */
    private static List<Mark> passages(String text, int longest) {
        var sentences = Sentences.of(text);
        var passages = new ArrayList<Mark>();
        for (var first = 0; first < sentences.size(); first++) {
            var end = first;
            while (end + 1 < sentences.size()
                    && sentences.get(end + 1).to() - sentences.get(first).from() <= longest) {
                end++;
            }
            var from = sentences.get(first).from();
            passages.add(new Mark(from, cut(text, from, sentences.get(end).to(), longest)));
        }
        return passages;
    }

    private static int cut(String text, int from, int to, int longest) {
        if (to - from <= 2 * longest) {
            return to;
        }
        var space = text.lastIndexOf(' ', from + 2 * longest);
        return space > from ? space : from + 2 * longest;
    }

    private static double worth(Mark passage, List<Word> words, Set<String> stems, ToDoubleFunction<String> rarity) {
        var seen = new HashSet<String>();
        var worth = 0.0;
        for (var word : words) {
            if (word.from() >= passage.to()) {
                break;
            }
            if (word.from() >= passage.from() && stems.contains(word.stem()) && seen.add(word.stem())) {
                worth += rarity.applyAsDouble(word.stem());
            }
        }
        return worth;
    }
}
