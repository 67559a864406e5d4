package io.guichet.jira.desk;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.workflow.loader.ActionDescriptor;
import io.guichet.core.mirror.Moved;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves a request through its workflow: to a status that means done, and back to the one it had (R38, R39, R101, R156).
 *
 * <p>In the name of who wanted it, but by the product's right, as an automation would: a customer may answer without the
 * permission to move issues.
 */
@Named
public final class Transitions {

    /** A resolution so shortly after an answer was made before anybody could have read it. */
    private static final Duration UNREAD = Duration.ofSeconds(60);

    /** Some databases keep whole seconds. */
    private static final Duration LEEWAY = Duration.ofSeconds(1);

    private static final Duration ONE_BREATH = Duration.ofSeconds(2);

    /** The word by which a bulk change asks that no mail goes out; the function that tells of a transition heeds it. */
    private static final Map<String, Object> QUIETLY = Map.of("sendBulkNotification", false);

    private static final Logger LOG = LoggerFactory.getLogger(Transitions.class);

    private final IssueService service;
    private final IssueWorkflowManager ways;
    private final WorkflowManager workflows;
    private final StatusManager statuses;
    private final ResolutionManager resolutions;
    private final ChangeHistoryManager history;
    private final AsPerson as;

    @Inject
    public Transitions(
            @ComponentImport IssueService service,
            @ComponentImport IssueWorkflowManager ways,
            @ComponentImport WorkflowManager workflows,
            @ComponentImport StatusManager statuses,
            @ComponentImport ResolutionManager resolutions,
            @ComponentImport ChangeHistoryManager history,
            AsPerson as) {
        this.service = service;
        this.ways = ways;
        this.workflows = workflows;
        this.statuses = statuses;
        this.resolutions = resolutions;
        this.history = history;
        this.as = as;
    }

    /**
     * Resolves what is open, unless it has been resolved since, and perhaps opened again.
     *
     * @param closing names of the statuses to bring it to, the first that there is a way to; else whichever means done
     */
    Moved resolve(Issue issue, PersonKey by, Instant since, Outcome outcome, List<String> closing) {
        if (isDone(issue) || hasBeen(issue, since, this::isDone)) {
            return new Moved.Already();
        }
        var way = closing.stream()
                .map(name -> way(issue, by, status -> isDone(status) && isNamed(status, name)))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElseGet(() -> way(issue, by, this::isDone));
        if (way.isEmpty()) {
            return new Moved.Refused("no transition leads to a status that means done");
        }
        var done = outcome.among(resolutions.getResolutions(), Optional.ofNullable(resolutions.getDefaultResolution()));
        return move(issue, by, way.getAsInt(), done.map(resolution -> resolution.getId()));
    }

    /**
     * Opens what was resolved before somebody answered; not what was resolved by somebody who knew the answer.
     *
     * @param comment whether it is a comment of Jira's: one may be the comment of the very transition that resolved it
     */
    Moved reopen(Issue issue, PersonKey by, Instant since, boolean comment) {
        if (!isDone(issue)) {
            // By an earlier try of ours, or by an automation that was faster.
            return hasBeenReopened(issue, since)
                    ? new Moved.Done(issue.getStatus().getName())
                    : new Moved.Already();
        }
        if (hasBeen(issue, since.plus(UNREAD), this::isDone) || comment && isResolvedWith(issue, since)) {
            return new Moved.Already();
        }
        var before = openStatusBefore(issue);
        var back = way(issue, by, status -> before.filter(status::equals).isPresent());
        var way = back.isPresent() ? back : way(issue, by, status -> !isDone(status));
        if (way.isEmpty()) {
            return new Moved.Refused("no transition leads to a status that means open");
        }
        return move(issue, by, way.getAsInt(), Optional.empty());
    }

    /**
     * Resolves again what somebody's answer has opened: with the status and the resolution that it had, and without the
     * mail that a resolution brings, as far as those who send mails heed it.
     */
    Moved closeAgain(Issue issue, PersonKey by, Instant since) {
        // Without leeway: it was resolved shortly before, else there were nothing to close again.
        if (isDone(issue) || hasBeen(issue, since.plus(LEEWAY), this::isDone)) {
            return new Moved.Already();
        }
        var before = statusBefore(issue).filter(this::isDone);
        var back = way(issue, by, status -> before.filter(status::equals).isPresent());
        var way = back.isPresent() ? back : way(issue, by, this::isDone);
        if (way.isEmpty()) {
            return new Moved.Refused("no transition leads to a status that means done");
        }
        return move(issue, by, way.getAsInt(), resolutionBefore(issue), QUIETLY);
    }

    /** Whether this way leads to a status that means done. */
    public boolean closes(Issue issue, PersonKey by, String way) {
        return as.inJira(by, user -> ways.getSortedAvailableActions(issue, freely(), user).stream()
                .mapToInt(ActionDescriptor::getId)
                .filter(id -> Integer.toString(id).equals(way))
                .anyMatch(id -> leadsTo(issue, id, this::isDone)));
    }

    private Optional<String> resolutionBefore(Issue issue) {
        return history.getChangeItemsForField(issue, "resolution").stream()
                .filter(change -> change.getFrom() != null && !change.getFrom().isEmpty())
                .max(Comparator.comparing(ChangeItemBean::getCreated))
                .map(ChangeItemBean::getFrom)
                .or(() ->
                        Optional.ofNullable(resolutions.getDefaultResolution()).map(resolution -> resolution.getId()));
    }

    private boolean isDone(Issue issue) {
        return issue.getResolutionId() != null || isDone(issue.getStatus());
    }

    private boolean isDone(String statusId) {
        return Optional.ofNullable(statuses.getStatus(statusId))
                .filter(this::isDone)
                .isPresent();
    }

    private boolean isNamed(String statusId, String name) {
        return Optional.ofNullable(statuses.getStatus(statusId))
                .filter(status -> status.getName().equalsIgnoreCase(name))
                .isPresent();
    }

    private boolean isDone(Status status) {
        return StatusCategory.COMPLETE.equals(status.getStatusCategory().getKey());
    }

    /** Whether it came into such a status since. */
    private boolean hasBeen(Issue issue, Instant since, Predicate<String> wanted) {
        return changesSince(issue, since).anyMatch(change -> wanted.test(change.getTo()));
    }

    /** A transition writes its comment first, and in the same breath changes the status. */
    private boolean isResolvedWith(Issue issue, Instant written) {
        return changesSince(issue, written)
                .filter(change -> isDone(change.getTo()))
                .map(change -> Duration.between(written, change.getCreated().toInstant()))
                .anyMatch(after -> !after.isNegative() && after.compareTo(ONE_BREATH) <= 0);
    }

    private boolean hasBeenReopened(Issue issue, Instant since) {
        return changesSince(issue, since).anyMatch(change -> isDone(change.getFrom()) && !isDone(change.getTo()));
    }

    private Stream<ChangeItemBean> changesSince(Issue issue, Instant since) {
        return history.getChangeItemsForField(issue, "status").stream()
                .filter(change -> !change.getCreated().toInstant().isBefore(since.minus(LEEWAY)));
    }

    /** The status it had before the present one. */
    private Optional<String> statusBefore(Issue issue) {
        var now = issue.getStatus().getId();
        return history.getChangeItemsForField(issue, "status").stream()
                .filter(change -> now.equals(change.getTo()))
                .max(Comparator.comparing(ChangeItemBean::getCreated))
                .map(ChangeItemBean::getFrom);
    }

    /** The last one in which it was open: some workflows close in two steps (R101, R156). */
    private Optional<String> openStatusBefore(Issue issue) {
        return history.getChangeItemsForField(issue, "status").stream()
                .filter(change -> !isDone(change.getFrom()))
                .max(Comparator.comparing(ChangeItemBean::getCreated))
                .map(ChangeItemBean::getFrom);
    }

    private OptionalInt way(Issue issue, PersonKey by, Predicate<String> wanted) {
        return as.inJira(by, user -> ways.getSortedAvailableActions(issue, freely(), user).stream()
                .mapToInt(ActionDescriptor::getId)
                .filter(way -> leadsTo(issue, way, wanted))
                .findFirst());
    }

    private boolean leadsTo(Issue issue, int way, Predicate<String> wanted) {
        var next = workflows.getNextStatusIdForAction(issue, way);
        return next != null && wanted.test(next);
    }

    private static TransitionOptions freely() {
        return new TransitionOptions.Builder()
                .skipConditions()
                .skipPermissions()
                .build();
    }

    private Moved move(Issue issue, PersonKey by, int way, Optional<String> resolution) {
        return move(issue, by, way, resolution, Map.of());
    }

    private Moved move(Issue issue, PersonKey by, int way, Optional<String> resolution, Map<String, Object> more) {
        return as.inJira(by, user -> move(issue, user, way, resolution, more));
    }

    private Moved move(
            Issue issue, ApplicationUser user, int way, Optional<String> resolution, Map<String, Object> more) {
        var input = service.newIssueInputParameters();
        resolution.ifPresent(input::setResolutionId);
        input.setSkipScreenCheck(true);
        var checked = service.validateTransition(user, issue.getId(), way, input, freely());
        if (!checked.isValid()) {
            return new Moved.Refused("to be moved: " + checked.getErrorCollection());
        }
        try {
            checked.getAdditionInputs().putAll(more);
        } catch (UnsupportedOperationException e) {
            // What could be said besides is a favour; the issue moves without it.
            LOG.debug("Jira takes no more with a transition", e);
        }
        var moved = service.transition(user, checked);
        if (!moved.isValid()) {
            return new Moved.Refused("to be moved: " + moved.getErrorCollection());
        }
        return new Moved.Done(moved.getIssue().getStatus().getName());
    }

    /** Gives it another title, and leaves everything else as it is. */
    Moved rename(Issue issue, PersonKey by, String summary) {
        return summary.equals(issue.getSummary())
                ? new Moved.Already()
                : as.inJira(by, user -> renamed(issue, user, summary));
    }

    private Moved renamed(Issue issue, ApplicationUser user, String summary) {
        var input = service.newIssueInputParameters();
        input.setSummary(summary);
        input.setRetainExistingValuesWhenParameterNotProvided(true);
        input.setSkipScreenCheck(true);
        var checked = service.validateUpdate(user, issue.getId(), input);
        if (!checked.isValid()) {
            return new Moved.Refused("to be renamed: " + checked.getErrorCollection());
        }
        var updated = service.update(user, checked);
        return updated.isValid()
                ? new Moved.Done(issue.getStatus().getName())
                : new Moved.Refused("to be renamed: " + updated.getErrorCollection());
    }
}
