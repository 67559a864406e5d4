package io.guichet.host.pages.issue;

import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import io.guichet.host.jira.issues.IssueInput;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.issues.StandInIssueService;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code EditIssue}: changes the fields of an issue. */
public final class EditForm extends IssueForm {

    private static final long serialVersionUID = 1L;

    public EditForm(Shell shell) {
        super(shell, "edit-issue");
    }

    @Override
    protected Map<String, Object> choices(Visit visit, JiraIssue issue) {
        List<String> labels = world().jira().issues().issues().labels(issue.getId());
        return Map.of(
                "description", Optional.ofNullable(issue.getDescription()).orElse(""),
                "priorities", Choice.priorities(visit, issue),
                "components", Choice.components(visit, issue),
                "labels", String.join(" ", labels));
    }

    @Override
    protected String act(Visit visit, JiraIssue issue) {
        IssueInput input = new IssueInput();
        input.setSummary(visit.parameter("summary"));
        input.setDescription(visit.parameter("description"));
        if (!visit.parameter("priority").isEmpty()) {
            input.setPriorityId(visit.parameter("priority"));
        }
        String[] components = visit.request().getParameterValues("components");
        input.setComponentIds(
                components == null
                        ? new Long[0]
                        : Arrays.stream(components)
                                .filter(id -> id.matches("\\d{1,18}"))
                                .map(Long::valueOf)
                                .toArray(Long[]::new));
        input.setLabels(Arrays.stream(visit.parameter("labels").split("\\s+"))
                .filter(label -> !label.isEmpty())
                .toList());
        StandInIssueService service = world().jira().issueService();
        UpdateValidationResult valid = service.validateUpdate(visit.visitor().user(), issue.getId(), input);
        if (!valid.isValid()) {
            return complaint(valid.getErrorCollection());
        }
        service.update(visit.visitor().user(), valid);
        return "";
    }
}
