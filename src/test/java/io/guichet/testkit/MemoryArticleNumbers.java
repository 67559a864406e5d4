package io.guichet.testkit;

import io.guichet.core.knowledge.ArticleNumbers;
import io.guichet.core.knowledge.Tally;
import io.guichet.core.portal.ProjectKey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Numbers of articles, in memory. */
public final class MemoryArticleNumbers implements ArticleNumbers {

    private final Map<Count, Tally> sums = new ConcurrentHashMap<>();

    @Override
    public void add(Count count) {
        var place = new Count(count.project(), count.day(), count.article(), Tally.NONE);
        sums.merge(place, count.tally(), Tally::plus);
    }

    @Override
    public List<Count> of(ProjectKey project, LocalDate from, LocalDate to) {
        return sums.entrySet().stream()
                .filter(one -> one.getKey().project().equals(project))
                .filter(one -> !one.getKey().day().isBefore(from)
                        && !one.getKey().day().isAfter(to))
                .map(one -> new Count(project, one.getKey().day(), one.getKey().article(), one.getValue()))
                .sorted(Comparator.comparing(Count::day)
                        .thenComparing(count -> count.article().orElse("")))
                .toList();
    }

    @Override
    public Set<ProjectKey> projects() {
        return sums.keySet().stream().map(Count::project).collect(Collectors.toSet());
    }

    @Override
    public int sweep(ProjectKey project, LocalDate before) {
        var size = sums.size();
        sums.keySet().removeIf(one -> one.project().equals(project) && one.day().isBefore(before));
        return size - sums.size();
    }
}
