package io.guichet.testkit;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.KnownRequest;
import io.guichet.core.conversation.KnownRequests;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Requests that were raised elsewhere than in chat, in memory. */
public final class MemoryKnownRequests implements KnownRequests {

    private static final long FIRST_ISSUE = 30_000;

    private final Set<KnownRequest> inJiraOnly = ConcurrentHashMap.newKeySet();
    private final Map<String, KnownRequest> known = new ConcurrentHashMap<>();

    @Override
    public Optional<KnownRequest> byKey(String issueKey) {
        return Optional.ofNullable(known.get(issueKey));
    }

    @Override
    public List<KnownRequest> openOf(PersonKey reporter, ProjectKey project, PersonKey viewer, int limit) {
        return known.values().stream()
                .filter(one -> one.reporter().equals(reporter) && one.project().equals(project))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean isShownToReporter(KnownRequest request) {
        return !inJiraOnly.contains(request);
    }

    /** An agent makes an issue in Jira, which no portal shows. */
    public KnownRequest madeInJira(ProjectKey project, PersonKey reporter, String summary) {
        var request = raised(project, reporter, summary, "");
        inJiraOnly.add(request);
        return request;
    }

    /** Somebody raises a request by the portal's form. */
    public KnownRequest raised(ProjectKey project, PersonKey reporter, String summary, String description) {
        return raised(project, reporter, summary, description, Optional.empty());
    }

    /** A request that says whose it is, before the conversation knows it. */
    public KnownRequest marked(Conversation conversation) {
        return marked(conversation, conversation.customer());
    }

    /** As {@link #marked}, of somebody else. */
    public KnownRequest marked(Conversation conversation, PersonKey reporter) {
        return raised(
                conversation.project(),
                reporter,
                conversation.subject(),
                conversation.original(),
                Optional.of(conversation.id()));
    }

    private KnownRequest raised(
            ProjectKey project,
            PersonKey reporter,
            String summary,
            String description,
            Optional<ConversationId> conversation) {
        var number = known.size() + 1;
        var ref = new RequestRef(FIRST_ISSUE + number, project + "-" + (900 + number));
        var request = new KnownRequest(ref, project, reporter, summary, description, conversation);
        known.put(ref.key(), request);
        return request;
    }
}
