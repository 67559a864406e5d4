package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Under which name the data of a project are stored, whatever its key is now.
 *
 * <p>A project's key may be changed, and another project may get the old one. So the tables say a name: the first key that a
 * project had here, or that key and the project's number where the key was another project's before. Nothing has to follow a
 * change of keys, and nobody inherits settings, customers or conversations with a key.
 */
@Named
public final class StoredProjects {

    /** So that a list of a thousand conversations asks for its project once. */
    private static final Duration ASKED_AGAIN = Duration.ofSeconds(1);

    /** Other nodes write down names, too. */
    private static final Duration READ_AGAIN = Duration.ofSeconds(3);

    private static final String NUMBER = "#";
    private static final int PAGE = 500;
    private static final int MOST = 10_000;

    private final ActiveObjects ao;
    private final ProjectManager projects;
    private final ClusterInfo cluster;
    private final Clock clock;
    private final Map<String, Known> byKey = new ConcurrentHashMap<>();
    private final Map<Long, Known> byNumber = new ConcurrentHashMap<>();
    private volatile Names names = new Names(Map.of(), Map.of(), Instant.MIN);
    private final Map<Long, String> told = new ConcurrentHashMap<>();
    private final AtomicBoolean moved = new AtomicBoolean();
    private boolean adopted;

    @Inject
    public StoredProjects(
            @ComponentImport ActiveObjects ao,
            @ComponentImport ProjectManager projects,
            @ComponentImport ClusterInfo cluster,
            Clock clock) {
        this.ao = ao;
        this.projects = projects;
        this.cluster = cluster;
        this.clock = clock;
    }

    /** Under which name to look for what is stored of a project. */
    String name(ProjectKey project) {
        var key = project.value();
        return current(key).map(this::nameOf).orElseGet(() -> nameOfWhatIsGone(key));
    }

    private String nameOf(Current project) {
        return Optional.ofNullable(names().byNumber().get(project.number())).orElseGet(() -> freeName(project));
    }

    private String freeName(Current project) {
        return names().numbers().containsKey(project.key()) ? project.key() + NUMBER + project.number() : project.key();
    }

    private String nameOfWhatIsGone(String key) {
        var number = numberIn(key);
        if (number.isEmpty()) {
            return key;
        }
        return number.getAsLong() == 0
                ? key.substring(0, key.lastIndexOf(NUMBER))
                : names().byNumber().getOrDefault(number.getAsLong(), key);
    }

    private Optional<Current> numbered(String name) {
        var number = numberIn(name);
        return number.isEmpty() ? Optional.empty() : current(number.getAsLong());
    }

    private static OptionalLong numberIn(String name) {
        var digits = name.substring(name.lastIndexOf(NUMBER) + 1);
        return digits.length() < name.length() && digits.matches("\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(digits))
                : OptionalLong.empty();
    }

    /** The same for what is about to be stored: from now on the name is this project's for good. */
    String written(ProjectKey project) {
        var now = current(project.value());
        if (now.isEmpty()) {
            return name(project);
        }
        var known = names().byNumber().get(now.get().number());
        return known == null ? writtenDown(now.get()) : known;
    }

    private synchronized String writtenDown(Current project) {
        names = read();
        while (!names.byNumber().containsKey(project.number())) {
            writeDown(freeName(project), project.number(), project.key());
            names = read();
        }
        return names.byNumber().get(project.number());
    }

    /** Where another node was faster with the name, the next look shows it. */
    private void writeDown(String name, long number, String key) {
        try {
            ao.create(
                    ProjectRow.class,
                    new Columns()
                            .with("ID", name)
                            .with("PROJECT_ID", number)
                            .with("PROJECT_KEY", key)
                            .asMap());
        } catch (RuntimeException e) {
            if (!Uniqueness.isViolatedIn(e)) {
                throw e;
            }
        }
    }

    /** By which key a project goes today; one that is gone keeps its name, and gets its number where another has the key. */
    ProjectKey key(String name) {
        var number = names().numbers().get(name);
        if (number == null) {
            return new ProjectKey(name);
        }
        return current(number)
                .map(Current::key)
                .or(() -> current(name).filter(heir -> heir.key().equals(name)).map(heir -> name + NUMBER + number))
                .map(ProjectKey::new)
                .orElseGet(() -> new ProjectKey(name));
    }

    /**
     * Writes down whose the names are that were there before this table was, and gives requests the keys that they have now.
     *
     * @return whether a project goes by another key than this node was told before
     */
    public synchronized boolean follow() {
        if (!adopted) {
            adopt();
            adopted = true;
        }
        for (var row : ao.find(ProjectRow.class)) {
            current(row.getProjectId())
                    .map(Current::key)
                    .filter(key -> !key.equals(row.getProjectKey()))
                    .ifPresent(key -> rename(row, key));
        }
        names = read();
        return moved.getAndSet(false);
    }

    /** Where nobody of that key is there any more, whoever gets the key one day starts with nothing. */
    private void adopt() {
        names = read();
        for (var name : new Versions(ao).latest().keySet()) {
            if (!name.equals(AoGlobalSettings.EVERYWHERE) && !names.numbers().containsKey(name)) {
                var owner = current(name).or(() -> numbered(name)).filter(one -> !names.byNumber()
                        .containsKey(one.number()));
                writeDown(name, owner.map(Current::number).orElse(0L), name);
                names = read();
            }
        }
    }

    private void rename(ProjectRow project, String key) {
        var before = project.getProjectKey() + "-";
        List<ConversationRow> page;
        var after = Optional.<String>empty();
        do {
            var wanted = new Criteria().and("PROJECT_KEY = ?", project.getId()).and("ISSUE_ID IS NOT NULL");
            after.ifPresent(last -> wanted.and("ID > ?", last));
            page = List.of(
                    ao.find(ConversationRow.class, wanted.query().order("ID").limit(PAGE)));
            for (var row : page) {
                if (row.getIssueKey() != null && row.getIssueKey().startsWith(before)) {
                    row.setIssueKey(key + "-" + row.getIssueKey().substring(before.length()));
                    row.save();
                }
                after = Optional.of(row.getId());
            }
        } while (page.size() == PAGE);
        project.setProjectKey(key);
        project.save();
    }

    private Names names() {
        var now = names;
        if (now.readAt().equals(Instant.MIN)
                || cluster.isClustered()
                        && !clock.instant().isBefore(now.readAt().plus(READ_AGAIN))) {
            now = read();
            names = now;
        }
        return now;
    }

    private Names read() {
        var numbers = new HashMap<String, Long>();
        var byNumber = new HashMap<Long, String>();
        for (var row : ao.find(ProjectRow.class)) {
            numbers.put(row.getId(), row.getProjectId());
            if (row.getProjectId() != 0) {
                byNumber.put(row.getProjectId(), row.getId());
            }
        }
        return new Names(Map.copyOf(numbers), Map.copyOf(byNumber), clock.instant());
    }

    /** Of that key today, or before it was changed. */
    private Optional<Current> current(String key) {
        return asked(byKey, key, () -> Optional.ofNullable(projects.getProjectByCurrentKey(key))
                .or(() -> Optional.ofNullable(projects.getProjectObjByKey(key))));
    }

    private Optional<Current> current(long number) {
        return number == 0
                ? Optional.empty()
                : asked(byNumber, number, () -> Optional.ofNullable(projects.getProjectObj(number)));
    }

    private <T> Optional<Current> asked(Map<T, Known> memory, T by, Supplier<Optional<Project>> question) {
        var known = memory.get(by);
        if (known == null || !clock.instant().isBefore(known.until())) {
            var current = question.get().map(project -> new Current(project.getId(), project.getKey()));
            current.ifPresent(this::note);
            known = new Known(current, clock.instant().plus(ASKED_AGAIN));
            if (memory.size() >= MOST) {
                memory.clear();
            }
            memory.put(by, known);
        }
        return known.project();
    }

    private void note(Current project) {
        var before = told.put(project.number(), project.key());
        if (before != null && !before.equals(project.key())) {
            moved.set(true);
        }
    }

    private record Current(long number, String key) {}

    private record Known(Optional<Current> project, Instant until) {}

    /**
     * What is written down.
     *
     * @param numbers of names
     * @param byNumber the name of a project
     */
    private record Names(Map<String, Long> numbers, Map<Long, String> byNumber, Instant readAt) {}
}
