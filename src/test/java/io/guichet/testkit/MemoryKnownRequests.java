package io.guichet.testkit;

import io.guichet.core.conversation.KnownRequest;
import io.guichet.core.conversation.KnownRequests;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
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
        var number = known.size() + 1;
        var ref = new RequestRef(FIRST_ISSUE + number, project + "-" + (900 + number));
        var request = new KnownRequest(ref, project, reporter, summary, description);
        known.put(ref.key(), request);
        return request;
    }
}
