package io.guichet.jira.handover;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.handover.FollowingHandOvers;
import io.guichet.core.people.People;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** Sees that another team has resolved a copy, and has it brought back. */
@Named
public final class SettledCopies {

    private final CopyMarks marks;
    private final FollowingHandOvers following;
    private final People people;
    private final I18nResolver sentences;

    @Inject
    public SettledCopies(
            CopyMarks marks, FollowingHandOvers following, People people, @ComponentImport I18nResolver sentences) {
        this.marks = marks;
        this.following = following;
        this.people = people;
        this.sentences = sentences;
    }

    private static Instant resolvedAt(Issue issue) {
        return Optional.ofNullable(issue.getResolutionDate())
                .map(date -> Instant.ofEpochMilli(date.getTime()))
                .orElse(Instant.EPOCH);
    }

    /** Nothing happens where it is not resolved, or no copy. */
    public void look(Issue issue) {
        var resolution = issue.getResolution();
        if (resolution == null) {
            return;
        }
        marks.conversationOf(issue.getId())
                .ifPresent(conversation -> following.settled(
                        conversation,
                        new RequestRef(issue.getId(), issue.getKey()),
                        resolution.getName(),
                        resolvedAt(issue),
                        reader -> sentences.getText(
                                people.languageOf(reader),
                                "guichet.web.handOver.settled",
                                issue.getKey(),
                                issue.getSummary(),
                                resolution.getName())));
    }
}
