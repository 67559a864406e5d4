package io.guichet.host.jira.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/**
 * A comment about to be written.
 *
 * @param createdAt null for now
 * @param properties JSON by key, stored with the comment before anybody hears of it
 */
public record NewComment(
        Issue issue,
        ApplicationUser author,
        String body,
        String groupLevel,
        Long roleLevelId,
        Long createdAt,
        Map<String, String> properties) {

    /** A comment everybody may read who may see the issue. */
    public static NewComment open(Issue issue, ApplicationUser author, String body) {
        return new NewComment(issue, author, body, null, null, null, Map.of());
    }

    /** A comment that a service project hides from its customers. */
    public static NewComment internal(Issue issue, ApplicationUser author, String body) {
        return new NewComment(
                issue, author, body, null, null, null, Map.of(InternalComments.KEY, InternalComments.INTERNAL));
    }
}
