package io.guichet.host.jira.comments;

import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;
import io.guichet.host.jira.properties.EntityProperties;

/** Tells which comments customers may read: the mark is a property of the comment. */
public final class InternalComments {

    public static final String KEY = "sd.public.comment";
    public static final String INTERNAL = "{\"internal\":true}";
    public static final String OPEN = "{\"internal\":false}";

    private final EntityProperties properties;

    public InternalComments(EntityProperties properties) {
        this.properties = properties;
    }

    /** A comment without the mark is public; so is one whose mark cannot be read, as in JSM. */
    public boolean isInternal(long commentId) {
        return properties
                .get(EntityPropertyType.COMMENT_PROPERTY.getDbEntityName(), commentId, KEY)
                .filter(property -> saysInternal(property.json()))
                .isPresent();
    }

    /** Whether a customer who sees the request sees this comment: no mark, no group, no role. */
    public boolean isForCustomers(CommentRow comment) {
        return comment.groupLevel() == null && comment.roleLevelId() == null && !isInternal(comment.id());
    }

    private static boolean saysInternal(String json) {
        try {
            return new JSONObject(json).optBoolean("internal");
        } catch (JSONException e) {
            return false;
        }
    }
}
