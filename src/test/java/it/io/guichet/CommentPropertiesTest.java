package it.io.guichet;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import java.util.Date;
import java.util.Map;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A comment carries the mark that keeps a message from being written twice; needs issue SUP-1 and the cast. */
@RunWith(AtlassianPluginsTestRunner.class)
public class CommentPropertiesTest {
    private static final String KIND = EntityPropertyType.COMMENT_PROPERTY.getDbEntityName();
    private static final String MARK = "guichet.entry";

    private final IssueManager issues;
    private final UserManager users;
    private final CommentManager comments;
    private final JsonEntityPropertyManager properties;

    public CommentPropertiesTest(
            IssueManager issues, UserManager users, CommentManager comments, JsonEntityPropertyManager properties) {
        this.issues = issues;
        this.users = users;
        this.comments = comments;
        this.properties = properties;
    }

    @Test
    public void a_comment_is_written_with_its_mark() throws JSONException {
        Comment written =
                write(Map.of(MARK, new JSONObject().put("conversation", "c-1").put("number", 7)));

        EntityProperty mark = properties.get(KIND, written.getId(), MARK);

        assertEquals("{\"conversation\":\"c-1\",\"number\":7}", mark.getValue().replace(" ", ""));
        assertEquals("aline", written.getAuthorApplicationUser().getName());
    }

    @Test
    public void a_comment_without_mark_has_none() {
        Comment written = write(Map.of());

        assertNull(properties.get(KIND, written.getId(), MARK));
    }

    private Comment write(Map<String, JSONObject> marks) {
        Issue issue = issues.getIssueObject("SUP-1");
        assertNotNull("expected issue SUP-1", issue);
        return comments.create(issue, aline(), "Je regarde.", null, null, new Date(0), marks, false);
    }

    private ApplicationUser aline() {
        return users.getUserByName("aline");
    }
}
