package io.guichet.jira.handover;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.handover.OtherTeams;
import io.guichet.core.people.PersonKey;
import io.guichet.jira.desk.AsPerson;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Projects of Jira, as far as an agent may create issues there. */
@Named
public final class JiraOtherTeams implements OtherTeams {

    private static final String WHOLE = "whole";

    private final IssueManager issues;
    private final ProjectManager projects;
    private final IssueService service;
    private final PermissionManager permissions;
    private final CommentManager comments;
    private final AskedFields asked;
    private final MakingCopies making;
    private final BringingFiles bringing;
    private final AsPerson as;
    private final Clock clock;

    @Inject
    public JiraOtherTeams(
            @ComponentImport IssueManager issues,
            @ComponentImport ProjectManager projects,
            @ComponentImport IssueService service,
            @ComponentImport PermissionManager permissions,
            @ComponentImport CommentManager comments,
            AskedFields asked,
            MakingCopies making,
            BringingFiles bringing,
            AsPerson as,
            Clock clock) {
        this.issues = issues;
        this.projects = projects;
        this.service = service;
        this.permissions = permissions;
        this.asked = asked;
        this.comments = comments;
        this.making = making;
        this.bringing = bringing;
        this.as = as;
        this.clock = clock;
    }

    @Override
    public Prospect prospect(PersonKey agent, RequestRef request, Copy copy) {
        var project = project(copy);
        if (project.isEmpty()) {
            return new Prospect(copy.project(), List.of(), false, "", List.of(), List.of());
        }
        var there = project.get();
        var lead = Optional.ofNullable(there.getLead())
                .map(ApplicationUser::getDisplayName)
                .orElse("");
        return as.inJira(agent, user -> {
            var issue = issue(request);
            var types = there.getIssueTypes().stream()
                    .filter(type -> !type.isSubTask())
                    .map(IssueType::getName)
                    .toList();
            var allowed = isAllowed(user, issue, there);
            if (!allowed) {
                return new Prospect(there.getName(), types, false, lead, List.of(), List.of());
            }
            var errors = making.check(user, issue, there, copy).getErrorCollection();
            var missing = missing(there, copy, errors);
            return new Prospect(there.getName(), types, true, lead, missing, List.copyOf(errors.getErrorMessages()));
        });
    }

    private boolean isAllowed(ApplicationUser user, Issue request, Project there) {
        return permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, there, user)
                && permissions.hasPermission(ProjectPermissions.LINK_ISSUES, request, user);
    }

    private List<Missing> missing(Project there, Copy copy, ErrorCollection errors) {
        var type = making.typeOf(there, copy.type()).map(IssueType::getId).orElse("");
        return errors.getErrors().entrySet().stream()
                .map(error -> asked.asked(there, type, error.getKey(), error.getValue()))
                .toList();
    }

    @Override
    public boolean mayComment(PersonKey agent, String project) {
        var there = projects.getProjectObjByKey(project);
        return there != null
                && as.inJira(agent, user -> permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, there, user));
    }

    @Override
    public Made make(PersonKey agent, RequestRef request, Copy copy) {
        var there = project(copy).orElseThrow(() -> new IllegalStateException("there is no project " + copy.project()));
        return as.inJira(agent, user -> {
            var issue = issue(request);
            var earlier = making.earlier(user, there, copy);
            if (earlier.isPresent()) {
                making.link(user, earlier.get(), issue, copy.link());
                return new Made.Done(refOf(earlier.get()));
            }
            var checked = making.check(user, issue, there, copy);
            if (!checked.isValid() || !isAllowed(user, issue, there)) {
                return new Made.Refused(why(checked.getErrorCollection()));
            }
            var made = making.create(user, checked, copy);
            making.link(user, made, issue, copy.link());
            return new Made.Done(refOf(made));
        });
    }

    private static RequestRef refOf(Issue copy) {
        return new RequestRef(copy.getId(), copy.getKey());
    }

    private static Map<String, String> why(ErrorCollection errors) {
        var why = new LinkedHashMap<>(errors.getErrors());
        if (!errors.getErrorMessages().isEmpty() || why.isEmpty()) {
            why.put(WHOLE, String.join(" ", errors.getErrorMessages()));
        }
        return why;
    }

    @Override
    public List<String> bring(PersonKey agent, RequestRef request, RequestRef copy, List<AttachmentId> files) {
        return files.isEmpty()
                ? List.of()
                : as.inJira(agent, user -> bringing.bring(user, issue(request), issue(copy), files));
    }

    @Override
    public void comment(PersonKey agent, RequestRef ref, String text) {
        as.inJira(agent, user -> {
            var copy = issue(ref);
            var known = comments.getComments(copy).stream()
                    .anyMatch(comment -> text.strip().equals(comment.getBody().strip()));
            return known || isWritten(user, copy, text);
        });
    }

    private boolean isWritten(ApplicationUser user, Issue copy, String text) {
        var properties = Map.of("sd.public.comment", internal(), CopyMarks.TRANSCRIPT, internal());
        comments.create(copy, user, text, null, null, Date.from(clock.instant()), properties, true);
        return true;
    }

    private static JSONObject internal() {
        try {
            return new JSONObject("{\"internal\":true}");
        } catch (JSONException e) {
            throw new IllegalStateException("we write JSON", e);
        }
    }

    @Override
    public Optional<Standing> standing(PersonKey agent, RequestRef copy) {
        return as.inJira(agent, user -> {
            var seen = copy.issueId() == 0
                    ? service.getIssue(user, copy.key())
                    : service.getIssue(user, Long.valueOf(copy.issueId()));
            return seen.isValid() ? Optional.of(standing(seen.getIssue())) : Optional.empty();
        });
    }

    private static Standing standing(Issue copy) {
        return new Standing(
                copy.getKey(),
                copy.getSummary(),
                copy.getStatus().getName(),
                Optional.ofNullable(copy.getResolution()).map(resolution -> resolution.getName()));
    }

    private Optional<Project> project(Copy copy) {
        return Optional.ofNullable(projects.getProjectObjByKey(copy.project()))
                .filter(project -> !project.isArchived());
    }

    private Issue issue(RequestRef request) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(request.issueId()))
                .orElseThrow(() -> new IllegalStateException(request.key() + " is no longer in Jira"));
    }
}
