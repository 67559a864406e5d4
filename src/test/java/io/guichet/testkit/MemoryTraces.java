package io.guichet.testkit;

import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.privacy.RequestTraces;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Takes comments and files away from requests in memory. */
public final class MemoryTraces implements RequestTraces {

    private final MemoryRequests requests;
    private final MemoryRequestFiles files;
    private final Set<RequestRef> unmarked = new HashSet<>();
    private final Set<RequestRef> transcriptsErased = new HashSet<>();
    private boolean failing;

    public MemoryTraces(MemoryRequests requests, MemoryRequestFiles files) {
        this.requests = requests;
        this.files = files;
    }

    /** Jira is away, from now on or no longer. */
    public void fails(boolean now) {
        failing = now;
    }

    @Override
    public int eraseComments(RequestRef request, Collection<Long> comments) {
        if (failing) {
            throw new IllegalStateException("Jira is away, on purpose");
        }
        var there = requests.publicComments(request).stream()
                .filter(comment -> comments.contains(comment.id()))
                .toList();
        there.forEach(requests::withdrawn);
        return there.size();
    }

    @Override
    public int eraseFiles(RequestRef request, Collection<AttachmentId> ids) {
        var there = files.on(request).stream()
                .filter(file -> ids.contains(file.id()))
                .toList();
        there.forEach(file -> files.deletedInJira(file.id()));
        return there.size();
    }

    @Override
    public int eraseTranscripts(RequestRef copy) {
        if (failing) {
            throw new IllegalStateException("Jira is away, on purpose");
        }
        transcriptsErased.add(copy);
        return 1;
    }

    @Override
    public int eraseCopies(RequestRef copy, RequestRef request, Collection<AttachmentId> ids) {
        var theirs = files.on(request).stream()
                .filter(file -> ids.contains(file.id()))
                .map(file -> file.name())
                .toList();
        var there = files.on(copy).stream()
                .filter(file -> theirs.contains(file.name()))
                .toList();
        there.forEach(file -> files.deletedInJira(file.id()));
        return there.size();
    }

    public Set<RequestRef> transcriptsErased() {
        return transcriptsErased;
    }

    @Override
    public void unmark(RequestRef request) {
        unmarked.add(request);
    }

    public Set<RequestRef> unmarked() {
        return unmarked;
    }
}
