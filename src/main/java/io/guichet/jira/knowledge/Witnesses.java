package io.guichet.jira.knowledge;

import io.guichet.core.assistant.Evidence;
import io.guichet.core.assistant.Evidence.Signs;
import io.guichet.core.knowledge.Article;
import io.guichet.jira.knowledge.Words.Language;
import io.guichet.jira.knowledge.Words.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Looks at the articles that were found for a question once more: what each has of it, and where it says so. */
final class Witnesses {

    private static final int LOOKED_AT = 8_000;

    /** Among hits that score no more than that, to be the best says little. */
    private static final double WEAK = 2;

    private final Snapshot snapshot;
    private final Set<String> spaces;
    private final ToDoubleFunction<String> rarity;
    private final List<Word> asked;
    private final Set<String> stems;
    private final Set<String> beginnings;
    private final Set<String> pairs;
    private final double weight;
    private final double unknown;

    Witnesses(Snapshot snapshot, String question, Set<String> spaces) {
        this.snapshot = snapshot;
        this.spaces = spaces;
        this.rarity = snapshot.rarities();
        this.asked = Words.of(question, Language.of(question)).stream()
                .filter(word -> !word.common())
                .toList();
        this.stems = stems(asked);
        this.beginnings = new HashSet<>(Beginnings.of(asked));
        this.pairs = pairs(asked);
        this.weight = weight(stems);
        this.unknown = weight == 0
                ? 1
                : weight(stems.stream().filter(stem -> !snapshot.has(stem)).toList()) / weight;
    }

    /** Of the hits, best first, each compared with the best of the others. */
    List<Evidence> of(List<Map.Entry<Integer, Float>> hits, int limit) throws IOException {
        var evidence = new ArrayList<Evidence>();
        if (stems.isEmpty()) {
            return evidence;
        }
        for (var place = 0; place < Math.min(limit, hits.size()); place++) {
            var own = hits.get(place).getValue();
            var rival = place > 0
                    ? hits.get(0).getValue()
                    : hits.size() > 1 ? hits.get(1).getValue() : 0f;
            var lead = (own - rival) / (WEAK + Math.max(0, Math.max(own, rival)));
            of(snapshot.article(hits.get(place).getKey()), lead).ifPresent(evidence::add);
        }
        return evidence;
    }

    private Optional<Evidence> of(Article hit, double lead) throws IOException {
        var said = said(hit, lead);
        if (hit.page().isEmpty()) {
            return Optional.of(new Evidence(hit, said.quote(), said.signs(), Optional.empty()));
        }
        // A page that may no longer be read is not there, and then its files are not either.
        return snapshot.page(hit.page().get(), spaces)
                .map(page -> new Evidence(page, said.quote(), said.signs(), Optional.of(Finds.file(hit))));
    }

    private record Said(String quote, Signs signs) {}

    private Said said(Article article, double lead) {
        var whole = article.text();
        var text = whole.length() > LOOKED_AT ? whole.substring(0, LOOKED_AT) : whole;
        var language = Language.of(article.title() + ' ' + text.substring(0, Math.min(text.length(), 260)));
        var title = meaning(Words.of(article.title(), language));
        var body = meaning(Words.of(text, language));
        var inTitle = stems(title);
        var inArticle = stems(body);
        inArticle.addAll(inTitle);
        var neighbours = pairs(title);
        neighbours.addAll(pairs(body));
        var signs = new Signs(
                share(inArticle),
                share(inTitle),
                weightOfCommon(inTitle) / Math.max(1e-6, weight(inTitle)),
                Quotes.best(text, body, stems, rarity) / Math.max(1e-6, weight),
                alike(new HashSet<>(Beginnings.of(title))),
                pairs.isEmpty() ? share(inArticle) : common(pairs, neighbours) / (double) pairs.size(),
                unknown,
                lead,
                stems.size());
        return new Said(Quotes.from(text, body, stems, inTitle, rarity), signs);
    }

    private double share(Set<String> words) {
        return weight == 0 ? 0 : weightOfCommon(words) / weight;
    }

    private double weightOfCommon(Set<String> words) {
        return weight(stems.stream().filter(words::contains).toList());
    }

    private double alike(Set<String> others) {
        return beginnings.isEmpty() || others.isEmpty()
                ? 0
                : common(beginnings, others) / Math.sqrt((double) beginnings.size() * others.size());
    }

    private double weight(Collection<String> words) {
        return words.stream().mapToDouble(rarity).sum();
    }

    private static long common(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }

    private static List<Word> meaning(List<Word> words) {
        return words.stream().filter(word -> !word.common()).toList();
    }

    private static Set<String> stems(List<Word> words) {
        var stems = new HashSet<String>();
        words.forEach(word -> stems.add(word.stem()));
        return stems;
    }

    private static Set<String> pairs(List<Word> words) {
        var pairs = new HashSet<String>();
        for (var i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1).stem() + ' ' + words.get(i).stem());
        }
        return pairs;
    }
}
