package io.guichet.core.knowledge;

import io.guichet.core.knowledge.Article.Kind;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The knowledge base as a customer walks through it: by space, module and country, by words, or what is new (R27, R72). */
@Named
public final class BrowsingArticles {

    /** Further one does not walk: one looks for something. */
    public static final int FARTHEST = 500;

    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.stream(Locale.getISOCountries())
            .map(code -> code.toLowerCase(Locale.ROOT))
            .toList());

    private final SuggestingArticles shown;
    private final ArticleShelves shelves;

    @Inject
    public BrowsingArticles(SuggestingArticles shown, ArticleShelves shelves) {
        this.shown = shown;
        this.shelves = shelves;
    }

    /** What is looked for, and how far one has come. */
    public record Wish(
            Optional<String> space,
            Optional<String> module,
            Optional<String> country,
            String words,
            int from,
            int many) {}

    /**
     * @param spaces keys, and what they are called
     * @param modules labels, and how many articles of the chosen space bear them
     * @param countries as two letters
     * @param next where it goes on
     */
    public record Shelf(
            Map<String, String> spaces,
            Map<String, Integer> modules,
            Map<String, Integer> countries,
            List<FoundArticle> articles,
            Optional<Integer> next) {}

    /** Nothing but what the project shows its customers (R159). */
    public Shelf of(ProjectKey project, Wish wish) {
        if (!shown.shows(project)) {
            return new Shelf(Map.of(), Map.of(), Map.of(), List.of(), Optional.empty());
        }
        var spaces = shown.spacesOf(project);
        var chosen = new HashSet<>(spaces.keySet());
        wish.space().ifPresent(one -> chosen.removeIf(other -> !other.equals(one)));
        var labels = new HashSet<String>();
        wish.module().ifPresent(labels::add);
        wish.country().ifPresent(labels::add);
        var known = shelves.labels(chosen);
        var found = shelves.on(chosen, labels, wish.words(), wish.from(), wish.many() + 1);
        var next = wish.from() + wish.many();
        return new Shelf(
                spaces,
                only(known, label -> !Kind.isSaidBy(label) && !COUNTRIES.contains(label)),
                only(known, COUNTRIES::contains),
                found.stream().limit(wish.many()).toList(),
                Optional.of(next).filter(it -> found.size() > wish.many() && it < FARTHEST));
    }

    private static Map<String, Integer> only(Map<String, Integer> labels, Predicate<String> which) {
        var some = new TreeMap<>(labels);
        some.keySet().removeIf(which.negate());
        return some;
    }
}
