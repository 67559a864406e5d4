package io.guichet.jira.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What there is to choose in a list of Jira's, by identifier, in its order. */
@Named
public final class ListOptions {

    private final OptionsManager options;

    @Inject
    public ListOptions(@ComponentImport OptionsManager options) {
        this.options = options;
    }

    /** Nothing where the field is not for such an issue. */
    public Map<String, String> of(CustomField field, IssueContext where) {
        return named(field.getRelevantConfig(where), ListOptions::isInUse);
    }

    /** Nothing where the field is not for this issue; one that is out of use stays where it was chosen. */
    public Map<String, String> of(CustomField field, Issue issue) {
        var chosen = chosen(field, issue).map(Option::getOptionId);
        return named(
                field.getRelevantConfig(issue),
                option -> isInUse(option) || chosen.equals(Optional.of(option.getOptionId())));
    }

    public static Optional<Option> chosen(CustomField field, Issue issue) {
        return field.getValue(issue) instanceof Option option ? Optional.of(option) : Optional.empty();
    }

    private Map<String, String> named(FieldConfig config, Predicate<Option> wanted) {
        var named = new LinkedHashMap<String, String>();
        Optional.ofNullable(config).map(options::getOptions).ifPresent(all -> all.getRootOptions().stream()
                .filter(wanted)
                .forEach(option -> named.put(option.getOptionId().toString(), option.getValue())));
        return named;
    }

    private static boolean isInUse(Option option) {
        return !Boolean.TRUE.equals(option.getDisabled());
    }
}
