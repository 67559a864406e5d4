package io.guichet.web.admin;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.GlancingAtProjects;
import io.guichet.core.conversation.GlancingAtProjects.Glance;
import io.guichet.core.conversation.GlancingAtProjects.Problem;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.language.Sentences;
import io.guichet.web.view.EntryViews;
import io.guichet.web.view.Moments;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The chats of all projects at a glance, for administrators of all of Jira. */
@Named
@Path("/admin/projects")
@UnrestrictedAccess
public final class ProjectsResource {

    private final Callers callers;
    private final AdministeredProjects administered;
    private final GlancingAtProjects glancing;
    private final Sentences sentences;
    private final Answers answers;

    @Inject
    public ProjectsResource(
            Callers callers,
            AdministeredProjects administered,
            GlancingAtProjects glancing,
            Sentences sentences,
            Answers answers) {
        this.callers = callers;
        this.administered = administered;
        this.glancing = glancing;
        this.sentences = sentences;
        this.answers = answers;
    }

    @GET
    public Response get() {
        administered.requireAll(callers.reading());
        return answers.ok(
                new ProjectsView(glancing.all().stream().map(this::view).toList()));
    }

    private ProjectView view(Glance glance) {
        return new ProjectView(
                glance.portal().project().value(),
                glance.portal().name(),
                glance.enabled(),
                EntryViews.word(glance.state()),
                glance.reopensAt().map(Moments::text).orElse(null),
                glance.enabled() ? new AgentsView(glance.available(), glance.agents()) : null,
                glance.unresolved(),
                glance.waiting(),
                glance.problems().stream().map(this::view).toList());
    }

    private ProblemView view(Problem problem) {
        var id = Checks.word(problem);
        return new ProblemView(id, sentences.here("guichet.web.glance." + id));
    }

    record ProjectsView(List<ProjectView> projects) {}

    /**
     * A project's chat.
     *
     * @param reopensAt while it is closed; left out where that is not in sight
     * @param agents left out where chat is off
     */
    record ProjectView(
            String key,
            String name,
            boolean enabled,
            String state,
            String reopensAt,
            AgentsView agents,
            int unresolved,
            int waiting,
            List<ProblemView> problems) {}

    /** @param total those who have ever said whether they are there */
    record AgentsView(int available, int total) {}

    /** @param detail a sentence in the caller's language */
    record ProblemView(String id, String detail) {}
}
