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

    static List<Topic> checked(List<TopicDocument> sent) {
        var topics = Checks.list("topics", sent, MOST_TOPICS, (field, topic) -> topic.checked(field));
        return Checks.unique("topics", topics, Topic::id, ".id");
    }

    private Topic checked(String field) {
        var parts = Checks.list(field + ".modules", modules, MOST_MODULES, (path, module) -> module.checked(path));
        return new Topic(
                Checks.id(field + ".id", id),
                Checks.name(field + ".name", name),
                Checks.unique(field + ".modules", parts, Topic.Part::id, ".id"));
    }

    record ModuleDocument(String id, TextsDocument name) {

        static ModuleDocument of(Topic.Part module) {
            return new ModuleDocument(module.id(), TextsDocument.of(module.name()));
        }

        private Topic.Part checked(String field) {
            return new Topic.Part(Checks.id(field + ".id", id), Checks.name(field + ".name", name));
        }
    }
}
