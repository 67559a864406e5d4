package io.guichet.jira.knowledge;

import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.Passage;
import io.guichet.core.knowledge.Passage.Mark;
import io.guichet.jira.knowledge.Words.Language;
import io.guichet.jira.knowledge.Words.Lexicon;
import io.guichet.jira.knowledge.Words.Word;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The few sentences of an article that speak most of what was asked. */
final class Passages {

    private static final int LONGEST = 260;
    private static final int A_PART = 8_000;

    /** Letters; nobody reads further than that, and nobody waits for it either. */
    private static final int LOOKED_AT = 200_000;

    private static final int SHORTEST_BEGINNING = 3;

    /** That something is asked says nothing of what: « Comment » begins every other title. */
    private static final Set<String> ASKING = Set.of("comment", "pourquoi", "combien", "quand", "why");

    private final Set<String> stems;
    private final String unfinished;
    private final ToDoubleFunction<String> rarity;
    private final Map<Language, Lexicon> lexicons = new EnumMap<>(Language.class);

    /** @param rarity how much a stem tells */
    Passages(Question question, ToDoubleFunction<String> rarity) {
        this.stems = question.stems();
        this.unfinished = question.unfinished();
        this.rarity = rarity;
    }

    record Picked(Passage passage, boolean speaksOfIt) {}

    /** A long article is looked at part by part, until one has all that was asked. */
    Picked of(Article article) {
        var text = article.text();
        var language = Language.of(article.title() + ' ' + text.substring(0, Math.min(text.length(), LONGEST)));
        var all = stems.stream().mapToDouble(rarity).sum();
        var best = best(text, 0, partEnd(text, 0), language);
        for (var from = partEnd(text, 0); from < Math.min(text.length(), LOOKED_AT) && best.worth() < all; ) {
            var to = partEnd(text, from);
            var next = best(text, from, to, language);
            best = next.worth() > best.worth() ? next : best;
            from = to;
        }
        var speaks =
                best.worth() > 0 || !matching(words(article.title(), language)).isEmpty();
        return new Picked(best.passage(), speaks);
    }

    private record Best(Passage passage, double worth) {}

    /** A part that says nothing of it, after one that may have said nothing either. */
    private static final Best NOTHING = new Best(new Passage("", List.of()), 0);

    private static int partEnd(String whole, int from) {
        return whole.length() - from <= A_PART ? whole.length() : atWordEnd(whole, from, from + A_PART);
    }

    private Best best(String whole, int partFrom, int partTo, Language language) {
        var text = whole.substring(partFrom, partTo);
        var hits = matching(words(text, language));
        if (hits.isEmpty() && partFrom > 0) {
            return NOTHING;
        }
        var from = 0;
        var to = 0;
        var best = -1.0;
        var next = 0;
        var sentences = Sentences.of(text);
        for (var first = 0; first < sentences.size(); first++) {
            var end = first;
            while (end + 1 < sentences.size()
                    && sentences.get(end + 1).to() - sentences.get(first).from() <= LONGEST) {
                end++;
            }
            var begin = sentences.get(first).from();
            var cut = Math.min(sentences.get(end).to(), begin + LONGEST);
            while (next < hits.size() && hits.get(next).from() < begin) {
                next++;
            }
            var worth = worth(hits.subList(next, hits.size()), cut);
            if (worth > best) {
                best = worth;
                from = begin;
                to = cut;
            }
        }
        if (to < text.length() && to - from == LONGEST) {
            to = atWordEnd(text, from, to);
        }
        return new Best(new Passage(text.substring(from, to), marks(hits, from, to)), best);
    }

    private List<Word> words(String text, Language language) {
        return Words.of(text, lexicons.computeIfAbsent(language, Lexicon::new));
    }

    private List<Word> matching(List<Word> words) {
        return words.stream()
                .filter(word -> !word.common() && asked(word) && !ASKING.contains(word.plain()))
                .toList();
    }

    private boolean asked(Word word) {
        return stems.contains(word.stem())
                || unfinished.length() >= SHORTEST_BEGINNING && word.plain().startsWith(unfinished);
    }

    /** @param hits in their order */
    private double worth(List<Word> hits, int to) {
        var seen = new HashSet<String>();
        var worth = 0.0;
        for (var hit : hits) {
            if (hit.to() > to) {
                break;
            }
            if (seen.add(hit.stem())) {
                worth += rarity.applyAsDouble(hit.stem());
            }
        }
        return worth;
    }

    private static List<Mark> marks(List<Word> hits, int from, int to) {
        return hits.stream()
                .filter(hit -> hit.from() >= from && hit.to() <= to)
                .map(hit -> new Mark(hit.from() - from, hit.to() - from))
                .toList();
    }

    private static int atWordEnd(String text, int from, int to) {
        var space = text.lastIndexOf(' ', to);
        return space > from ? space : to;
    }
}
