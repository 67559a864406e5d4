package io.guichet.jira.storage;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Jira's projects, as far as storage asks: numbers and keys, and the keys that were. */
final class TestProjects implements ProjectManager {

    private final Map<Long, String> keys = new HashMap<>();
    private final Map<String, Long> former = new HashMap<>();

    /** Names where Jira knows of no project: each key is its own. */
    static StoredProjects stored(TestActiveObjects ao) {
        return new TestProjects().over(ao, Clock.systemUTC());
    }

    StoredProjects over(TestActiveObjects ao, Clock clock) {
        return new StoredProjects(ao, this, new AoStorageContract.OneNode(), clock);
    }

    TestProjects with(long number, String key) {
        keys.put(number, key);
        former.remove(key);
        return this;
    }

    void rename(long number, String key) {
        former.put(keys.get(number), number);
        keys.put(number, key);
    }

    void delete(long number) {
        keys.remove(number);
        former.values().removeIf(owner -> owner == number);
    }

    @Override
    public Project getProjectObj(Long id) {
        return keys.containsKey(id) ? project(id, keys.get(id)) : null;
    }

    @Override
    public Project getProjectObjByKey(String key) {
        var current = getProjectByCurrentKey(key);
        return current == null ? getProjectObj(former.get(key)) : current;
    }

    @Override
    public Project getProjectByCurrentKey(String key) {
        return keys.entrySet().stream()
                .filter(one -> one.getValue().equals(key))
                .map(one -> project(one.getKey(), key))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Project> getProjectObjects() {
        return keys.keySet().stream().map(this::getProjectObj).toList();
    }

    private static Project project(long number, String key) {
        return (Project) Proxy.newProxyInstance(
                TestProjects.class.getClassLoader(),
                new Class<?>[] {Project.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getId" -> number;
                    case "getKey" -> key;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
