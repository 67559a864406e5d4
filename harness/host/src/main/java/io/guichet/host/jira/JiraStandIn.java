package io.guichet.host.jira;

import com.atlassian.event.api.EventPublisher;
import io.guichet.host.database.Database;
import io.guichet.host.jira.events.IssueEvents;
import io.guichet.host.jira.issues.StandInIssueService;
import io.guichet.host.jira.mail.Outbox;
import io.guichet.host.jira.mail.TeamNotifications;
import io.guichet.host.jira.people.Anonymising;
import io.guichet.host.jira.people.UserChangeHandlers;
import io.guichet.host.jira.search.IssueSearch;
import io.guichet.host.jira.security.PortalAccess;
import io.guichet.host.jira.workflow.StandInIssueWorkflowManager;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** The stand-in Jira: puts its parts together over one database. */
public final class JiraStandIn {

    /**
     * Where and in what the stand-in lives.
     *
     * @param clock its zone is the zone of the server
     * @param baseUrl with the context path, without a slash at the end
     * @param data the folder for attachments
     */
    public record Settings(Database database, Clock clock, EventPublisher events, String baseUrl, Path data) {}

    private final Settings settings;
    private final PeoplePart people;
    private final ProjectsPart projects;
    private final RightsPart rights;
    private final IssuesPart issues;
    private final CommentsPart comments;
    private final StandInIssueWorkflowManager workflow;
    private final StandInIssueService issueService;
    private final IssueSearch search;
    private final Outbox outbox;
    private final UserChangeHandlers userChanges = new UserChangeHandlers();

    /**
     * Creates missing tables and all parts.
     *
     * @param portals answers for the customers' way in; it is made from the projects, which know nothing of it
     */
    public JiraStandIn(Settings settings, Function<ProjectsPart, PortalAccess> portals) {
        this.settings = settings;
        settings.database().createTablesOf(JiraStandIn.class);
        Jdbi jdbi = settings.database().jdbi();
        Clock clock = settings.clock();
        IssueEvents events = new IssueEvents(settings.events(), settings.baseUrl());
        people = PeoplePart.over(jdbi, clock);
        projects = ProjectsPart.over(jdbi, people.users());
        rights = RightsPart.over(jdbi, people.groups(), projects, portals.apply(projects));
        issues = IssuesPart.over(
                jdbi, projects.references(people.users()), projects.workflows(), events, settings.data(), clock);
        comments = CommentsPart.over(jdbi, issues, rights, people.groups(), projects.roles(), events, clock);
        workflow = new StandInIssueWorkflowManager(projects.workflows(), rights.permissions());
        issueService = new StandInIssueService(
                issues.issues(),
                issues.creating(),
                issues.editing(),
                comments.writing(),
                workflow,
                rights.permissions());
        search = new IssueSearch(
                jdbi, issues.issues(), people.groups(), rights.schemes(), rights.check(), rights.portals(), clock);
        outbox = new Outbox(jdbi, clock);
        settings.events()
                .register(new TeamNotifications(
                        outbox, issues.issues(), rights.permissions(), people.languages(), settings.baseUrl()));
    }

    public Settings settings() {
        return settings;
    }

    public String baseUrl() {
        return settings.baseUrl();
    }

    public Clock clock() {
        return settings.clock();
    }

    public PeoplePart people() {
        return people;
    }

    public ProjectsPart projects() {
        return projects;
    }

    public RightsPart rights() {
        return rights;
    }

    public IssuesPart issues() {
        return issues;
    }

    public CommentsPart comments() {
        return comments;
    }

    public StandInIssueWorkflowManager workflow() {
        return workflow;
    }

    public StandInIssueService issueService() {
        return issueService;
    }

    public IssueSearch search() {
        return search;
    }

    /** Plugins' modules that are told when an account has another key or name. */
    public UserChangeHandlers userChanges() {
        return userChanges;
    }

    public Anonymising anonymising() {
        return new Anonymising(settings.database().jdbi(), userChanges);
    }

    public Outbox outbox() {
        return outbox;
    }
}
