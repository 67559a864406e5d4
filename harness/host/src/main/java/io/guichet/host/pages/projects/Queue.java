package io.guichet.host.pages.projects;

import java.util.List;
import java.util.Optional;

/** A queue of a service project: a saved search with a name. */
record Queue(int id, String words, String condition) {

    static final List<Queue> ALL = List.of(
            new Queue(1, "queueOpen", "resolution = Unresolved"),
            new Queue(2, "queueUnassigned", "resolution = Unresolved AND assignee is EMPTY"),
            new Queue(3, "queueMine", "resolution = Unresolved AND assignee = currentUser()"),
            new Queue(4, "queueResolved", "resolution is not EMPTY"));

    static Optional<Queue> numbered(String id) {
        return ALL.stream()
                .filter(queue -> Integer.toString(queue.id()).equals(id))
                .findFirst();
    }

    String jql(String projectKey) {
        return "project = \"" + projectKey + "\" AND " + condition + " ORDER BY created DESC";
    }
}
