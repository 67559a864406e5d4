package io.guichet.host.pages.issue;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.permission.ProjectPermissions;
import io.guichet.host.jira.issues.IssueInput;
import io.guichet.host.jira.projects.JiraProject;
import io.guichet.host.pages.JiraPage;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code CreateIssue}: makes an issue, of a project and a type that belong together. */
public final class CreateForm extends JiraPage {

    private static final long serialVersionUID = 1L;

    /** A project with the types of its issues; a choice is both at once, so that it always fits. */
    record Group(String name, List<Choice> types) {}

    public CreateForm(Shell shell) {
        super(shell);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        form(visit, "");
    }

    @Override
    protected void act(Visit visit) throws IOException {
        String[] kind = visit.parameter("kind").split(":");
        if (kind.length != 2 || !kind[0].matches("\\d{1,18}")) {
            form(visit, visit.words().say("chooseType"));
            return;
        }
        IssueInput input = new IssueInput();
        input.setProjectId(Long.valueOf(kind[0]));
        input.setIssueTypeId(kind[1]);
        input.setSummary(visit.parameter("summary"));
        input.setDescription(visit.parameter("description"));
        CreateValidationResult valid =
                world().jira().issueService().validateCreate(visit.visitor().user(), input);
        if (valid.isValid()) {
            String key = world().jira()
                    .issueService()
                    .create(visit.visitor().user(), valid)
                    .getIssue()
                    .getKey();
            visit.redirect("/browse/" + key);
        } else {
            form(visit, IssueForm.complaint(valid.getErrorCollection()));
        }
    }

    private void form(Visit visit, String complaint) throws IOException {
        Map<String, Object> values = new HashMap<>();
        values.put("title", visit.words().say("createIssue"));
        values.put("groups", groups(visit));
        values.put("summary", visit.parameter("summary"));
        values.put("description", visit.parameter("description"));
        values.put("complaint", complaint);
        shell().sendJira(visit, "create-issue", values, Shell.jiraContexts("jira.create.issue"));
    }

    private List<Group> groups(Visit visit) {
        String chosen = visit.parameter("kind");
        return world().jira().projects().projects().all().stream()
                .filter(project -> world().jira()
                        .rights()
                        .permissions()
                        .hasPermission(
                                ProjectPermissions.CREATE_ISSUES,
                                project,
                                visit.visitor().user()))
                .map(project -> new Group(project.getName(), types(project, chosen)))
                .toList();
    }

    private static List<Choice> types(JiraProject project, String chosen) {
        return project.issueTypes().stream()
                .map(type -> {
                    String value = project.getId() + ":" + type.getId();
                    return new Choice(value, type.getName(), value.equals(chosen));
                })
                .toList();
    }
}
