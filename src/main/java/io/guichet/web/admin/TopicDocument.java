package io.guichet.web.admin;

import io.guichet.core.settings.Topic;
import java.util.List;

/** A topic with its modules on the wire. */
record TopicDocument(String id, TextsDocument name, List<ModuleDocument> modules) {

    private static final int MOST_TOPICS = 100;
    private static final int MOST_MODULES = 200;

    static TopicDocument of(Topic topic) {
        return new TopicDocument(
                topic.id(),
                TextsDocument.of(topic.name()),
                topic.modules().stream().map(ModuleDocument::of).toList());
    }

    static List<Topic> checked(List<TopicDocument> sent, Checks checks) {
        var topics = checks.list("topics", sent, MOST_TOPICS, (field, topic) -> topic.checked(checks, field));
        return checks.unique("topics", topics, Topic::id, ".id");
    }

    private Topic checked(Checks checks, String field) {
        var parts =
                checks.list(field + ".modules", modules, MOST_MODULES, (path, module) -> module.checked(checks, path));
        return new Topic(
                checks.id(field + ".id", id),
                checks.name(field + ".name", name),
                checks.unique(field + ".modules", parts, Topic.Part::id, ".id"));
    }

    record ModuleDocument(String id, TextsDocument name) {

        static ModuleDocument of(Topic.Part module) {
            return new ModuleDocument(module.id(), TextsDocument.of(module.name()));
        }

        private Topic.Part checked(Checks checks, String field) {
            return new Topic.Part(checks.id(field + ".id", id), checks.name(field + ".name", name));
        }
    }
}
