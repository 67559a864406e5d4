package io.guichet.core.qualification;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.qualification.RequestFields.Choice;
import io.guichet.core.settings.Settings;
import io.guichet.core.settings.Texts;
import io.guichet.core.settings.Topic;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the functional group that is called as what the customer chose (R65, R66, R96). */
@Named
public final class ProposedGroups {

    private final Settings settings;

    @Inject
    public ProposedGroups(Settings settings) {
        this.settings = settings;
    }

    /** By the module first, which says more than the topic. */
    public Optional<Choice> proposed(Conversation conversation, List<Choice> groups) {
        var topics = settings.of(conversation.project()).topics().stream()
                .filter(topic -> conversation.beginning().topic().equals(Optional.of(topic.id())))
                .toList();
        var modules = topics.stream()
                .flatMap(topic -> topic.modules().stream())
                .filter(part -> conversation.beginning().module().equals(Optional.of(part.id())))
                .map(Topic.Part::name);
        return Stream.concat(modules, topics.stream().map(Topic::name))
                .flatMap(name -> groups.stream().filter(group -> isCalled(group, name)))
                .findFirst();
    }

    private static boolean isCalled(Choice group, Texts name) {
        return Stream.of(name.fr(), name.en())
                .anyMatch(text -> text.strip().equalsIgnoreCase(group.name().strip()));
    }
}
