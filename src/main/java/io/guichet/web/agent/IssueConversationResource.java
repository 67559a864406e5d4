package io.guichet.web.agent;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Conversations;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.SeenConversations;
import io.guichet.web.problem.Refusals;
import io.guichet.web.view.ConversationViews;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The conversation behind an issue, for the panel in the issue view. */
@Named
@Path("/issues/{issueKey}/conversation")
@UnrestrictedAccess
public final class IssueConversationResource {

    private final Callers callers;
    private final IssueManager issues;
    private final Conversations conversations;
    private final SeenConversations seen;
    private final ConversationViews views;
    private final Answers answers;

    @Inject
    public IssueConversationResource(
            Callers callers,
            @ComponentImport IssueManager issues,
            Conversations conversations,
            SeenConversations seen,
            ConversationViews views,
            Answers answers) {
        this.callers = callers;
        this.issues = issues;
        this.conversations = conversations;
        this.seen = seen;
        this.views = views;
        this.answers = answers;
    }

    @GET
    public Response get(@PathParam("issueKey") String issueKey) {
        var person = callers.reading();
        var found = Optional.ofNullable(issues.getIssueObject(issueKey))
                .flatMap(issue -> conversations.byIssue(issue.getId()))
                .map(Conversation::id)
                .flatMap(id -> seen.of(person, id))
                .orElseThrow(Refusals::notFound);
        return answers.ok(views.of(found.access(), found.conversation()));
    }
}
