package io.guichet.host.jira.fields;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All custom fields, what they offer, and what issues have in them and in the fields that have no column. */
public final class CustomFields implements CustomFieldManager, OptionsManager {

    private static final RowMapper<FieldRow> MAPPER = ConstructorMapper.of(FieldRow.class);
    private static final RowMapper<JiraOption> OPTIONS = ConstructorMapper.of(JiraOption.class);

    private final Jdbi jdbi;

    public CustomFields(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Adds a field with what there is to choose in it.
     *
     * @param kind such as select or textfield
     */
    public void add(FieldRow field, List<Long> projects, List<String> options) {
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "insert into jira_custom_field (id, name, kind) values (?, ?, ?)",
                    field.id(),
                    field.name(),
                    field.kind());
            for (Long project : projects) {
                handle.execute(
                        "insert into jira_custom_field_project (field_id, project_id) values (?, ?)",
                        field.id(),
                        project);
            }
            for (String option : options) {
                handle.execute(
                        "insert into jira_custom_field_option (field_id, text, off) values (?, ?, false)",
                        field.id(),
                        option);
            }
        });
    }

    public List<JiraCustomField> all() {
        return jdbi.withHandle(handle -> handle.select("select * from jira_custom_field order by id")
                .map(MAPPER)
                .map(row -> new JiraCustomField(row, this))
                .list());
    }

    public Optional<JiraCustomField> byId(String id) {
        return all().stream().filter(field -> field.getId().equals(id)).findFirst();
    }

    boolean isFor(long fieldId, long projectId) {
        return jdbi.withHandle(handle -> handle.select(
                                "select count(*) from jira_custom_field_project where field_id = ? and project_id = ?",
                                fieldId,
                                projectId)
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    List<JiraOption> options(long fieldId) {
        return jdbi.withHandle(handle -> handle.select(
                        "select * from jira_custom_field_option where field_id = ? order by id", fieldId)
                .map(OPTIONS)
                .list());
    }

    Optional<String> valueOf(long issueId, String field) {
        return Optional.ofNullable(values(issueId).get(field));
    }

    /** What the issue has in fields without a column, by the field's identifier. */
    public Map<String, String> values(long issueId) {
        return jdbi.withHandle(
                handle -> handle.select("select field, text from jira_issue_value where issue_id = ?", issueId)
                        .map((row, context) -> Map.entry(row.getString("field"), row.getString("text")))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public CustomField getCustomFieldObject(String id) {
        return byId(id).orElse(null);
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return List.copyOf(all());
    }

    @Override
    public Options getOptions(FieldConfig config) {
        return () -> List.copyOf(((JiraCustomField.Config) config).field().options());
    }
}
