package io.guichet.host.pages.admin;

import io.guichet.host.jira.projects.JiraProject;
import io.guichet.host.jira.projects.Role;
import io.guichet.host.pages.JiraPage;
import io.guichet.host.pages.People;
import io.guichet.host.pages.People.Person;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import io.guichet.host.pages.projects.ProjectSidebar;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /plugins/servlet/project-config/KEY}: a project's settings, for those who administer it. */
public final class ProjectConfigPage extends JiraPage {

    private static final long serialVersionUID = 1L;

    /** A role and who plays it in this project. */
    record Cast(String role, List<Person> people) {}

    public ProjectConfigPage(Shell shell) {
        super(shell);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        String[] steps = visit.rest().split("/");
        Optional<JiraProject> project = world().jira().projects().projects().byKey(steps[0]);
        if (project.isEmpty()) {
            visit.notFound();
        } else if (!ProjectSidebar.mayConfigure(visit, project.get())) {
            visit.forbidden();
        } else {
            show(visit, project.get(), steps.length > 1 && steps[1].equals("roles"));
        }
    }

    private void show(Visit visit, JiraProject project, boolean roles) throws IOException {
        Map<String, Object> values =
                new HashMap<>(AdminFrame.ofProject(visit, project, roles ? "projectPeople" : "projectSummary"));
        values.put("title", visit.words().say("projectSettings") + " - " + project.getName());
        values.put("heading", visit.words().say(roles ? "projectPeople" : "projectSummary"));
        values.put("roles", roles ? casts(project) : List.of());
        values.put("summary", !roles);
        values.put("key", project.getKey());
        values.put("name", project.getName());
        values.put("description", project.getDescription());
        values.put("lead", People.of(project.getLead()));
        values.put("types", project.issueTypes());
        shell().sendJira(visit, "project-config", values, Shell.jiraContexts("atl.admin", "jira.project.config"));
    }

    private List<Cast> casts(JiraProject project) {
        return world().jira().projects().roles().all().stream()
                .map(role -> new Cast(role.name(), players(project, role)))
                .filter(cast -> !cast.people().isEmpty())
                .toList();
    }

    private List<Person> players(JiraProject project, Role role) {
        return world().jira().projects().roles().userKeys(project.getId(), role.id()).stream()
                .map(key ->
                        People.of(world().jira().issues().issues().references().user(key)))
                .toList();
    }
}
