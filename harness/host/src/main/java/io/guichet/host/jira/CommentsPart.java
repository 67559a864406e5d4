package io.guichet.host.jira;

import io.guichet.host.jira.comments.CommentAccess;
import io.guichet.host.jira.comments.Comments;
import io.guichet.host.jira.comments.InternalComments;
import io.guichet.host.jira.comments.StandInCommentManager;
import io.guichet.host.jira.comments.WritingComments;
import io.guichet.host.jira.events.IssueEvents;
import io.guichet.host.jira.people.Groups;
import io.guichet.host.jira.projects.Roles;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** Everything about comments. */
public record CommentsPart(
        Comments comments,
        WritingComments writing,
        InternalComments internal,
        CommentAccess access,
        StandInCommentManager manager) {

    static CommentsPart over(
            Jdbi jdbi,
            IssuesPart issues,
            RightsPart rights,
            Groups groups,
            Roles roles,
            IssueEvents events,
            Clock clock) {
        Comments comments = new Comments(jdbi, issues.issues(), issues.properties(), clock);
        WritingComments writing = new WritingComments(jdbi, comments, issues.writer(), events);
        CommentAccess access = new CommentAccess(rights.permissions(), groups, roles);
        return new CommentsPart(
                comments,
                writing,
                new InternalComments(issues.properties()),
                access,
                new StandInCommentManager(comments, writing, access));
    }
}
