package io.guichet.core.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Pages whose words were asked for in vain, as where a macro of one takes for ever. Those that it failed with come after all
 * others and alone; one that fails alone, too, holds nothing back any more, and is asked for again with each listing.
 */
final class HardToRead {

    private final Set<String> suspects = new LinkedHashSet<>();
    private final Set<String> stubborn = new LinkedHashSet<>();
    private String why = "";

    /** Nothing else is there any more. */
    void only(Collection<String> there) {
        suspects.retainAll(there);
        stubborn.retainAll(there);
    }

    /** Those that may be read now, the suspects last. */
    List<String> inOrder(Collection<String> wanted) {
        var first = new ArrayList<String>();
        var last = new ArrayList<String>();
        for (var id : wanted) {
            if (!stubborn.contains(id)) {
                (suspects.contains(id) ? last : first).add(id);
            }
        }
        first.addAll(last);
        return first;
    }

    /** As many of the first of these as may be asked for at once. */
    List<String> together(List<String> ids) {
        var to = 0;
        while (to < ids.size() && !suspects.contains(ids.get(to)) && !stubborn.contains(ids.get(to))) {
            to++;
        }
        return ids.subList(0, Math.max(1, to));
    }

    List<Article> asking(List<String> ids, Supplier<List<Article>> question) {
        try {
            var articles = question.get();
            suspects.removeAll(Set.copyOf(ids));
            stubborn.removeAll(Set.copyOf(ids));
            return articles;
        } catch (KnowledgeBaseIsAway away) {
            // Where nothing may be read by anybody, these are no worse than others.
            if (!away.refused()) {
                suspect(ids, away);
            }
            throw away;
        }
    }

    private void suspect(List<String> ids, KnowledgeBaseIsAway away) {
        var alone = ids.get(0);
        if (ids.size() == 1 && (suspects.remove(alone) || stubborn.remove(alone))) {
            stubborn.add(alone);
            why = Optional.ofNullable(away.getMessage()).orElse("no answer");
        } else {
            suspects.addAll(ids);
        }
    }

    /** Which is to be asked for again, the one that was longest ago. */
    Optional<String> next() {
        return stubborn.stream().findFirst();
    }

    Optional<String> problem() {
        return stubborn.isEmpty()
                ? Optional.empty()
                : Optional.of("pages that cannot be read: " + stubborn.size() + ", " + why);
    }
}
