package io.guichet.jira.desk;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.mirror.Moved;
import io.guichet.core.mirror.Requests;
import io.guichet.core.mirror.WrittenComment;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** JSM's requests and Jira's comments on them. */
@Named
public final class JiraRequests implements Requests {

    private final IssueManager issues;
    private final RequestsCreated created;
    private final RequestsFound found;
    private final Comments comments;
    private final Transitions transitions;
    private final Links links;
    private final FilesRemoved removed;
    private final Settings settings;

    @Inject
    public JiraRequests(
            @ComponentImport IssueManager issues,
            RequestsCreated created,
            RequestsFound found,
            Comments comments,
            Transitions transitions,
            Links links,
            FilesRemoved removed,
            Settings settings) {
        this.issues = issues;
        this.created = created;
        this.found = found;
        this.comments = comments;
        this.transitions = transitions;
        this.links = links;
        this.removed = removed;
        this.settings = settings;
    }

    @Override
    public Optional<RequestRef> find(Conversation conversation) {
        return found.of(conversation);
    }

    @Override
    public RequestRef create(Conversation conversation) {
        return created.from(conversation);
    }

    @Override
    public OptionalLong findComment(RequestRef request, Entry entry) {
        return comments.mirrorOf(entry, issue(request));
    }

    @Override
    public long comment(RequestRef request, Entry entry) {
        return comments.write(entry, issue(request));
    }

    @Override
    public void correct(RequestRef request, long comment, Entry entry) {
        comments.correct(comment, entry);
    }

    @Override
    public void remove(RequestRef request, List<AttachmentId> files, PersonKey by) {
        removed.from(issue(request), files, by);
    }

    @Override
    public List<WrittenComment> publicComments(RequestRef request) {
        return comments.publicOn(issue(request));
    }

    @Override
    public Moved resolve(RequestRef request, Entry entry, PersonKey by) {
        var issue = issue(request);
        var project = new ProjectKey(issue.getProjectObject().getKey());
        var closing = settings.of(project).requests().closing();
        return transitions.resolve(issue, by, entry.at(), outcome(entry), closing);
    }

    private static Outcome outcome(Entry entry) {
        return entry.content() instanceof Content.Event event && event.what() == Content.Happened.OUT_OF_SCOPE
                ? Outcome.OUT_OF_SCOPE
                : Outcome.SOLVED;
    }

    @Override
    public Moved reopen(RequestRef request, Entry entry, PersonKey by) {
        return transitions.reopen(
                issue(request), by, saidAt(entry), entry.clientId().comment().isPresent());
    }

    @Override
    public Instant saidAt(Entry entry) {
        var comment = entry.clientId().comment();
        return comment.isPresent() ? comments.writtenAt(comment.getAsLong()).orElseGet(entry::at) : entry.at();
    }

    @Override
    public Moved rename(RequestRef request, PersonKey by, String subject) {
        return transitions.rename(issue(request), by, subject);
    }

    @Override
    public Moved closeAgain(RequestRef request, Entry entry, PersonKey by) {
        return transitions.closeAgain(issue(request), by, entry.at());
    }

    @Override
    public Moved relate(RequestRef request, RequestRef other, PersonKey by) {
        return links.relate(issue(request), issue(other), by);
    }

    private Issue issue(RequestRef request) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(request.issueId()))
                .orElseThrow(() -> new IllegalStateException("request " + request.key() + " is no longer in Jira"));
    }
}
