package io.guichet.host.pages.projects;

import com.atlassian.jira.permission.ProjectPermissions;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.projects.JiraProject;
import io.guichet.host.jira.search.IssueSearch.Found;
import io.guichet.host.pages.JiraPage;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import io.guichet.host.pages.navigator.IssueLine;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /projects/KEY}: the queues of a service project; an issue of one opens in place, by AJAX.
 *
 * <p>{@code /queues}, {@code /queues/custom/2} and {@code /queues/issue/SUP-1} below it are the same page, and so is
 * {@code /issues} for a project without queues.
 */
public final class QueuesPage extends JiraPage {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    /** A queue in the list of queues. */
    record QueueLink(int id, String name, int size, boolean active) {}

    public QueuesPage(Shell shell) {
        super(shell);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        String[] steps = visit.rest().split("/");
        Optional<JiraProject> project =
                world().jira().projects().projects().byKey(steps[0]).filter(found -> mayBrowse(visit, found));
        if (project.isEmpty()) {
            visit.notFound();
            return;
        }
        if (world().desk().desks().ofProject(project.get().getId()).isEmpty()) {
            String jql = "project = \"" + project.get().getKey() + "\" ORDER BY created DESC";
            visit.redirect("/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
            return;
        }
        Queue queue = steps.length > 3 && steps[2].equals("custom")
                ? Queue.numbered(steps[3]).orElse(Queue.ALL.get(0))
                : Queue.ALL.get(0);
        String open = steps.length > 3 && steps[2].equals("issue") ? steps[3] : "";
        show(visit, project.get(), queue, open);
    }

    private void show(Visit visit, JiraProject project, Queue queue, String open) throws IOException {
        Found found = found(visit, project, queue, PAGE);
        Map<String, Object> values = new HashMap<>(ProjectSidebar.of(visit, project, "queues"));
        values.put("title", visit.words().say(queue.words()) + " - " + project.getName());
        values.put("project", project.getKey());
        values.put("queueName", visit.words().say(queue.words()));
        values.put("queueId", queue.id());
        values.put("queues", queues(visit, project, queue));
        values.put("lines", lines(visit, found.issues()));
        values.put("open", open);
        shell().sendJira(visit, "queues", values, Shell.jiraContexts("sd.queues", "jira.view.issue"));
    }

    private static List<IssueLine> lines(Visit visit, List<JiraIssue> issues) {
        return issues.stream().map(issue -> IssueLine.of(visit, issue, "")).toList();
    }

    private List<QueueLink> queues(Visit visit, JiraProject project, Queue active) {
        return Queue.ALL.stream()
                .map(queue -> new QueueLink(
                        queue.id(),
                        visit.words().say(queue.words()),
                        found(visit, project, queue, 0).total(),
                        queue.equals(active)))
                .toList();
    }

    private Found found(Visit visit, JiraProject project, Queue queue, int max) {
        return world().jira().search().run(visit.visitor().user(), queue.jql(project.getKey()), 0, max);
    }

    private boolean mayBrowse(Visit visit, JiraProject project) {
        return world().jira()
                .rights()
                .permissions()
                .hasPermission(
                        ProjectPermissions.BROWSE_PROJECTS,
                        project,
                        visit.visitor().user());
    }
}
