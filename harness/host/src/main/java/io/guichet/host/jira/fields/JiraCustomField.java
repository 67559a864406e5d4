package io.guichet.host.jira.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;

/** A custom field; what it holds and offers is looked up when asked for. */
public final class JiraCustomField implements CustomField {

    private static final String SYSTEM = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final FieldRow row;
    private final CustomFields fields;

    JiraCustomField(FieldRow row, CustomFields fields) {
        this.row = row;
        this.fields = fields;
    }

    /** The one configuration that a field has here. */
    record Config(JiraCustomField field) implements FieldConfig {}

    public long id() {
        return row.id();
    }

    @Override
    public String getId() {
        return "customfield_" + row.id();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return new Type(SYSTEM + row.kind());
    }

    /** With the key of Jira's module. */
    record Type(String key) implements CustomFieldType<Object, Object> {

        @Override
        public String getKey() {
            return key;
        }
    }

    @Override
    public FieldConfig getRelevantConfig(Issue issue) {
        return isFor(issue.getProjectId()) ? new Config(this) : null;
    }

    @Override
    public FieldConfig getRelevantConfig(IssueContext context) {
        return isFor(context.getProjectId()) ? new Config(this) : null;
    }

    public boolean isFor(long projectId) {
        return fields.isFor(row.id(), projectId);
    }

    public boolean isList() {
        return row.kind().equals("select");
    }

    public List<JiraOption> options() {
        return fields.options(row.id());
    }

    @Override
    public Object getValue(Issue issue) {
        return fields.valueOf(issue.getId(), getId()).map(this::value).orElse(null);
    }

    /** What is stored, as people read it. */
    public String shown(String stored) {
        return stored == null ? null : String.valueOf(value(stored));
    }

    private Object value(String text) {
        return isList()
                ? options().stream()
                        .filter(option -> Long.toString(option.id()).equals(text))
                        .findFirst()
                        .orElse(null)
                : text;
    }
}
