package io.guichet.host.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.issues.Issues;
import io.guichet.host.jira.mail.Mail;
import io.guichet.host.jira.mail.Outbox;
import io.guichet.host.jira.people.Anonymising;
import io.guichet.host.jira.people.JiraUser;
import io.guichet.host.jira.people.Users;
import io.guichet.host.jira.security.SecureSessions;
import io.guichet.host.jira.security.Sessions;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What only the host has, for tests and for the curious: the mails that left, and sessions that expire on demand. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class HostOnlyResource {

    private final Users users;
    private final Sessions sessions;
    private final SecureSessions secure;
    private final Issues issues;
    private final Outbox outbox;
    private final Anonymising anonymising;
    private final Links links;

    HostOnlyResource(
            Users users,
            Sessions sessions,
            SecureSessions secure,
            Issues issues,
            Outbox outbox,
            Anonymising anonymising,
            Links links) {
        this.users = users;
        this.sessions = sessions;
        this.secure = secure;
        this.issues = issues;
        this.outbox = outbox;
        this.anonymising = anonymising;
        this.links = links;
    }

    /** The newest mails first, of one recipient and about one issue if that is wished. */
    @GET
    @Path("mails")
    public ArrayNode mails(
            @QueryParam("to") String userName,
            @QueryParam("issue") String issueKey,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        String recipient = userName == null ? null : user(userName).getKey();
        Long issue = issueKey == null
                ? null
                : issues.byKeyOrId(issueKey)
                        .orElseThrow(HostOnlyResource::noIssue)
                        .getId();
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        outbox.find(recipient, issue, limit).forEach(mail -> list.add(json(mail)));
        return list;
    }

    private ObjectNode json(Mail mail) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", mail.id());
        node.put("to", mail.recipientAddress());
        node.put("reason", mail.reason());
        if (mail.issueId() != null) {
            node.put(
                    "issue",
                    issues.byId(mail.issueId())
                            .orElseThrow(HostOnlyResource::noIssue)
                            .getKey());
        }
        node.put("comment", mail.commentId());
        node.put("subject", mail.subject());
        node.put("body", mail.body());
        node.put("sent", links.date(mail.sentAt()));
        return node;
    }

    /** Lets the sessions of a person expire, as five hours without a request would. */
    @DELETE
    @Path("sessions/{user}")
    public ObjectNode expire(@PathParam("user") String userName) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("expired", sessions.expire(user(userName).getKey()));
    }

    /** Lets the secure sessions of an administrator expire, as ten minutes without a request would. */
    @DELETE
    @Path("secure-sessions/{user}")
    public ObjectNode expireSecure(@PathParam("user") String userName) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("expired", secure.expire(user(userName).getKey()));
    }

    /** Anonymises an account, which Jira does in the background and after several questions. */
    @POST
    @Path("anonymise/{user}")
    public ObjectNode anonymise(@PathParam("user") String userName) {
        ObjectNode done = JsonNodeFactory.instance.objectNode();
        ArrayNode errors = done.putArray("errors");
        anonymising.anonymise(user(userName)).forEach(errors::add);
        return done;
    }

    private JiraUser user(String name) {
        return users.byName(name).orElseThrow(() -> RestProblem.of(404, "There is nobody of that name."));
    }

    private static RestProblem noIssue() {
        return RestProblem.of(404, "Issue Does Not Exist");
    }
}
