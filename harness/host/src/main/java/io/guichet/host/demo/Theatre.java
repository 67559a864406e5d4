package io.guichet.host.demo;

import com.atlassian.jira.event.type.EventDispatchOption;
import io.guichet.host.jira.JiraStandIn;
import io.guichet.host.jira.comments.NewComment;
import io.guichet.host.jira.issues.Field;
import io.guichet.host.jira.issues.IssueDraft;
import io.guichet.host.jira.issues.IssueEdits;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.people.JiraUser;
import io.guichet.host.jira.projects.JiraProject;
import io.guichet.host.jira.workflow.Transition;
import io.guichet.host.servicedesk.ServiceDeskStandIn;
import io.guichet.host.servicedesk.portals.JsmRequestType;
import io.guichet.host.servicedesk.requests.RequestRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays the stories, everything in the order of time, so that numbers rise as the days go by. */
final class Theatre {

    private record Act(Instant at, Runnable action) {}

    private final ServiceDeskStandIn desk;
    private final JiraStandIn jira;
    private final Cast cast;
    private final Ground ground;
    private final StoryClock clock;
    private final Map<String, Long> issueBySummary = new HashMap<>();

    Theatre(ServiceDeskStandIn desk, Cast cast, Ground ground, StoryClock clock) {
        this.desk = desk;
        this.jira = desk.jira();
        this.cast = cast;
        this.ground = ground;
        this.clock = clock;
    }

    void play(List<Story> stories) {
        List<Act> acts = new ArrayList<>();
        for (Story story : stories) {
            acts.add(new Act(clock.at(story.day(), story.time()), () -> begin(story)));
            for (Story.Step step : story.steps()) {
                acts.add(new Act(clock.at(step.day(), step.time()), () -> go(story, step)));
            }
        }
        acts.sort(Comparator.comparing(Act::at));
        acts.forEach(act -> {
            clock.goTo(act.at());
            act.action().run();
        });
    }

    private void begin(Story story) {
        JiraProject project = project(story);
        JiraUser reporter = cast.named(story.reporter());
        IssueEdits fields = new IssueEdits()
                .set(Field.SUMMARY, story.summary())
                .set(Field.DESCRIPTION, story.description())
                .set(Field.REPORTER, reporter.getKey())
                .set(Field.PRIORITY, Long.toString(story.priority()));
        if (story.component() != null) {
            fields.setComponents(List.of(project.componentsOfAll()
                    .byName(project.getId(), story.component())
                    .orElseThrow()));
        }
        JiraIssue issue = create(story, project, reporter, fields);
        issueBySummary.put(story.summary(), issue.getId());
        if (story.share() != null) {
            desk.organizations().all().stream()
                    .filter(organization -> organization.name().equals(story.share()))
                    .forEach(organization -> desk.requests().share(issue.getId(), organization.id()));
        }
        if (story.link() != null) {
            JiraIssue other = issue(story.link().to());
            jira.issues()
                    .links()
                    .link(jira.issues().links().type(story.link().type()).orElseThrow(), issue, other, reporter);
        }
    }

    private JiraIssue create(Story story, JiraProject project, JiraUser reporter, IssueEdits fields) {
        Optional<JsmRequestType> requestType = requestType(project, story.type());
        long issueType = requestType.map(JsmRequestType::getIssueTypeId).orElseGet(() -> project.issueTypes().stream()
                .filter(type -> type.name().equals(story.type()))
                .findFirst()
                .orElseThrow()
                .id());
        return jira.issues()
                .creating()
                .create(
                        new IssueDraft(project, issueType, fields),
                        reporter,
                        (handle, id) -> requestType.ifPresent(
                                type -> desk.requests().add(handle, new RequestRow(id, type.id(), "portal"))));
    }

    /** Empty in a project without a portal. */
    private Optional<JsmRequestType> requestType(JiraProject project, String name) {
        return desk.desks()
                .ofProject(project.getId())
                .flatMap(one -> desk.portals().ofDesk(one.id()))
                .flatMap(portal -> desk.requestTypes().ofPortal(portal.id()).stream()
                        .filter(type -> type.name().equals(name))
                        .findFirst());
    }

    private void go(Story story, Story.Step step) {
        JiraIssue issue = issue(story.summary());
        JiraUser by = cast.named(step.by());
        switch (step.act()) {
            case "comment" -> jira.comments().writing().write(NewComment.open(issue, by, step.text()), true);
            case "internal" -> jira.comments().writing().write(NewComment.internal(issue, by, step.text()), true);
            case "move" ->
                jira.issues().editing().move(issue.getId(), way(issue, step), new IssueEdits(), by, () -> null, true);
            case "assign" ->
                jira.issues()
                        .editing()
                        .edit(
                                issue.getId(),
                                new IssueEdits().set(Field.ASSIGNEE, cast.key(step.to())),
                                by,
                                EventDispatchOption.ISSUE_ASSIGNED,
                                true);
            default -> throw new IllegalArgumentException("Expected something to do, not " + step.act());
        }
    }

    private Transition way(JiraIssue issue, Story.Step step) {
        return jira.workflow().any(issue).stream()
                .filter(way -> way.name().equals(step.way()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No way " + step.way() + " from " + issue));
    }

    private JiraIssue issue(String summary) {
        return jira.issues().issues().byId(issueBySummary.get(summary)).orElseThrow();
    }

    private JiraProject project(Story story) {
        return switch (story.project()) {
            case "SUP" -> ground.sup();
            case "RH" -> ground.rh();
            case "DEV" -> ground.dev();
            default -> ground.po();
        };
    }
}
