package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.knowledge.ArticleNumbers;
import io.guichet.core.knowledge.Tally;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** Numbers of articles, kept in Active Objects. Each node has rows of its own, so that none undoes what another adds. */
@Named
public final class AoArticleNumbers implements ArticleNumbers {

    private static final Comparator<Count> IN_ORDER = Comparator.comparing(Count::day)
            .thenComparing(count -> count.article().orElse(""));

    private final ActiveObjects ao;
    private final StoredProjects projects;
    private final ClusterInfo cluster;

    @Inject
    public AoArticleNumbers(
            @ComponentImport ActiveObjects ao, StoredProjects projects, @ComponentImport ClusterInfo cluster) {
        this.ao = ao;
        this.projects = projects;
        this.cluster = cluster;
    }

    /** One at a time: between reading a row and writing it nobody else of this node comes. */
    @Override
    public synchronized void add(Count count) {
        var rows = ao.find(ArticleCountRow.class, "ID = ?", id(count));
        if (rows.length == 0) {
            create(count);
            return;
        }
        var row = rows[0];
        var sum = tally(row).plus(count.tally());
        row.setShown(sum.shown());
        row.setOpened(sum.opened());
        row.setSolved(sum.solved());
        row.setSearches(sum.searches());
        row.setFruitless(sum.fruitless());
        row.save();
    }

    private void create(Count count) {
        var tally = count.tally();
        ao.create(
                ArticleCountRow.class,
                new Columns()
                        .with("ID", id(count))
                        .with("PROJECT_KEY", projects.written(count.project()))
                        .with("ON_DAY", count.day().toEpochDay())
                        .withOptional("ARTICLE", count.article())
                        .with("SHOWN", tally.shown())
                        .with("OPENED", tally.opened())
                        .with("SOLVED", tally.solved())
                        .with("SEARCHES", tally.searches())
                        .with("FRUITLESS", tally.fruitless())
                        .asMap());
    }

    @Override
    public List<Count> of(ProjectKey project, LocalDate from, LocalDate to) {
        Map<String, Count> counts = new HashMap<>();
        var query = new Criteria()
                .and("PROJECT_KEY = ?", projects.name(project))
                .and("ON_DAY >= ?", from.toEpochDay())
                .and("ON_DAY <= ?", to.toEpochDay())
                .query();
        for (var row : ao.find(ArticleCountRow.class, query)) {
            var one = new Count(
                    project, LocalDate.ofEpochDay(row.getOnDay()), Optional.ofNullable(row.getArticle()), tally(row));
            counts.merge(
                    place(one, project.value()),
                    one,
                    (sum, more) -> new Count(
                            project, sum.day(), sum.article(), sum.tally().plus(more.tally())));
        }
        return counts.values().stream().sorted(IN_ORDER).toList();
    }

    @Override
    public Set<ProjectKey> projects() {
        var keys = new TreeSet<String>();
        ao.stream(ArticleCountRow.class, Query.select("ID, PROJECT_KEY"), row -> keys.add(row.getProjectKey()));
        return keys.stream().map(projects::key).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int sweep(ProjectKey project, LocalDate before) {
        return ao.deleteWithSQL(
                ArticleCountRow.class, "PROJECT_KEY = ? AND ON_DAY < ?", projects.name(project), before.toEpochDay());
    }

    private static Tally tally(ArticleCountRow row) {
        return new Tally(row.getShown(), row.getOpened(), row.getSolved(), row.getSearches(), row.getFruitless());
    }

    private static String place(Count count, String project) {
        return project + " " + count.day() + " " + count.article().orElse("");
    }

    private String id(Count count) {
        var node = Optional.ofNullable(cluster.getNodeId()).orElse("-");
        return UUID.nameUUIDFromBytes(
                        (place(count, projects.written(count.project())) + " " + node).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
