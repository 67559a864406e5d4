package io.guichet.jira.handover;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.handover.OtherTeams.Copy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes one issue a linked copy of another. */
@Named
public final class MakingCopies {

    /** Of the kind of link that Jira itself makes when an issue is cloned; its words are in the language of who set it up. */
    private static final String CLONERS = "Cloners";

    private final IssueManager issues;
    private final IssueService service;
    private final SearchService search;
    private final IssueLinkManager links;
    private final IssueLinkTypeManager linkTypes;
    private final PriorityManager priorities;
    private final AskedFields asked;
    private final CopyMarks marks;

    @Inject
    public MakingCopies(
            @ComponentImport IssueManager issues,
            @ComponentImport IssueService service,
            @ComponentImport SearchService search,
            @ComponentImport IssueLinkManager links,
            @ComponentImport IssueLinkTypeManager linkTypes,
            @ComponentImport PriorityManager priorities,
            AskedFields asked,
            CopyMarks marks) {
        this.issues = issues;
        this.service = service;
        this.search = search;
        this.links = links;
        this.linkTypes = linkTypes;
        this.priorities = priorities;
        this.asked = asked;
        this.marks = marks;
    }

    /** What Jira says of it, before anything is there. */
    CreateValidationResult check(ApplicationUser agent, Issue request, Project project, Copy copy) {
        var sent = asked.sent(copy.fields());
        var input = sent.isEmpty() ? service.newIssueInputParameters() : service.newIssueInputParameters(sent);
        input.setProjectId(project.getId());
        typeOf(project, copy.type()).map(IssueType::getId).ifPresent(input::setIssueTypeId);
        input.setSummary(copy.subject());
        input.setDescription(copy.description());
        // That team decides who works on it (R118); who hands over answers for the copy, not the customer.
        if (!sent.containsKey("assignee")) {
            input.setAssigneeId("");
        }
        input.setReporterId(agent.getName());
        Optional.ofNullable(request.getPriority())
                .filter(priority -> !sent.containsKey("priority"))
                .ifPresent(priority -> input.setPriorityId(
                        translated(priority, copy.priorities()).getId()));
        var components = project.getComponents().stream()
                .filter(there -> request.getComponents().stream()
                        .anyMatch(here -> here.getName().equalsIgnoreCase(there.getName())))
                .map(there -> there.getId())
                .toArray(Long[]::new);
        if (components.length > 0 && !sent.containsKey("components")) {
            input.setComponentIds(components);
        }
        return service.validateCreate(agent, input);
    }

    /** As that team calls it; one that is not there by then stays as it is. */
    private Priority translated(Priority ours, Map<String, String> names) {
        return Optional.ofNullable(names.get(ours.getName()))
                .flatMap(name -> priorities.getPriorities().stream()
                        .filter(one -> one.getName().equals(name))
                        .findFirst())
                .orElse(ours);
    }

    Optional<IssueType> typeOf(Project project, String name) {
        return project.getIssueTypes().stream()
                .filter(type -> !type.isSubTask() && type.getName().equalsIgnoreCase(name))
                .findFirst();
    }

    /**
     * The copy that an interrupted attempt made; its maker is its reporter. One that was cut before it could be marked
     * says the same and belongs to nobody.
     */
    Optional<Issue> earlier(ApplicationUser agent, Project project, Copy copy) {
        var young = createdLately(agent, project);
        var marked =
                young.stream().filter(issue -> marks.isOf(issue.getId(), copy)).findFirst();
        return marked.or(() -> young.stream()
                .filter(issue -> !marks.isMarked(issue.getId()) && isSame(issue, copy))
                .findFirst()
                .map(issue -> marked(issue, copy)));
    }

    /** The index lags behind the database, so what it finds is read again. */
    private List<Issue> createdLately(ApplicationUser agent, Project project) {
        var jql = "project = \"%s\" AND reporter = currentUser() AND created >= \"-1d\" ORDER BY created DESC"
                .formatted(project.getKey());
        var query = search.parseQuery(agent, jql);
        try {
            return search
                    .searchOverrideSecurity(agent, query.getQuery(), PagerFilter.getUnlimitedFilter())
                    .getResults()
                    .stream()
                    .map(found -> (Issue) issues.getIssueObject(found.getId()))
                    .filter(Objects::nonNull)
                    .toList();
        } catch (SearchException e) {
            // Not "there is none": another copy would be the mistake that looking is to prevent.
            throw new IllegalStateException("Jira could not search for a copy in " + project.getKey(), e);
        }
    }

    private static boolean isSame(Issue issue, Copy copy) {
        return normal(copy.subject()).equals(normal(issue.getSummary()))
                && normal(copy.description()).equals(normal(issue.getDescription()));
    }

    /** Jira may end lines otherwise and leave out blanks at the ends. */
    private static String normal(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    private Issue marked(Issue issue, Copy copy) {
        marks.mark(issue.getId(), copy);
        return issue;
    }

    Issue create(ApplicationUser agent, CreateValidationResult checked, Copy copy) {
        var created = service.create(agent, checked);
        if (!created.isValid()) {
            throw new IllegalStateException("Jira could not create the copy: " + created.getErrorCollection());
        }
        return marked(created.getIssue(), copy);
    }

    /** The copy "clones" the request, which "is cloned by" it; the same link again changes nothing. */
    void link(ApplicationUser agent, Issue copy, Issue request, String wanted) {
        var type = linkType(wanted);
        if (type.isEmpty() || !links.isLinkingEnabled()) {
            return;
        }
        try {
            links.createIssueLink(copy.getId(), request.getId(), type.get().getId(), null, agent);
        } catch (CreateException e) {
            throw new IllegalStateException("Jira could not link " + copy.getKey() + " to " + request.getKey(), e);
        }
    }

    private Optional<IssueLinkType> linkType(String wanted) {
        var all = linkTypes.getIssueLinkTypes();
        return Stream.of(wanted, CLONERS)
                .flatMap(name -> all.stream().filter(type -> type.getName().equalsIgnoreCase(name)))
                .findFirst()
                .or(() -> all.stream()
                        .filter(type -> type.getOutward().equalsIgnoreCase("clones"))
                        .findFirst());
    }
}
