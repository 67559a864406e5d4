package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;

/**
 * The custom fields of Jira, whichever projects they are for.
 *
 * <p>Source: jira-multiple-subtasks (11.3.3); jira-scrum-poker (11.3.1).
 */
public interface CustomFieldManager {
    /** Takes {@code customfield_…}; null where there is none. */
    CustomField getCustomFieldObject(String id);

    List<CustomField> getCustomFieldObjects();
}
