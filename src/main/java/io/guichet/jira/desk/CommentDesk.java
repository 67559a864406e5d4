package io.guichet.jira.desk;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.conversation.Conversation.Standing;
import io.guichet.core.mirror.FollowingARequest;
import io.guichet.core.mirror.TakingInComments;
import io.guichet.core.people.PersonKey;
import io.guichet.jira.handover.SettledCopies;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at what changed in Jira, one hint after the other in their order, on a thread of its own.
 *
 * <p>Hints are kept in memory only. When one is lost (too many at once, a database that fails, a crash), {@link CatchingUp}
 * finds what it was about.
 */
@Named
public final class CommentDesk {

    private static final int MOST_HINTS = 10_000;

    /** What was said before the request was resolved is on its way to it. */
    private static final Duration UNTIL_IT_IS_MIRRORED = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(CommentDesk.class);

    private final IssueManager issues;
    private final Comments comments;
    private final TakingInComments taking;
    private final FollowingARequest following;
    private final SettledCopies copies;
    private final Set<Hint> waiting = new LinkedHashSet<>();
    private final AtomicBoolean lost = new AtomicBoolean();
    private volatile Workforce workforce = Workforce.none();

    @Inject
    public CommentDesk(
            @ComponentImport IssueManager issues,
            Comments comments,
            TakingInComments taking,
            FollowingARequest following,
            SettledCopies copies) {
        this.issues = issues;
        this.comments = comments;
        this.taking = taking;
        this.following = following;
        this.copies = copies;
    }

    public void start() {
        workforce = Workforce.hired("guichet-comments", 1);
    }

    public void stop() {
        workforce.dismiss();
        synchronized (waiting) {
            waiting.clear();
        }
    }

    /** Has it looked at soon; the same hint again while it waits changes nothing. */
    void look(Hint hint) {
        synchronized (waiting) {
            if (waiting.size() >= MOST_HINTS) {
                lost.set(true);
                return;
            }
            if (!waiting.add(hint)) {
                return;
            }
        }
        workforce.later(() -> lookAtNext(hint), Duration.ZERO);
    }

    /** Whether hints were lost since this was last asked. */
    boolean hasLostHints() {
        return lost.getAndSet(false);
    }

    private void lookAtNext(Hint hint) {
        synchronized (waiting) {
            waiting.remove(hint);
        }
        try {
            lookAt(hint);
        } catch (RuntimeException e) {
            lost.set(true);
            LOG.warn("Could not look at {}, will go through everything: {}", hint, e.toString());
            LOG.debug("Could not look at {}", hint, e);
        }
    }

    private void lookAt(Hint hint) {
        switch (hint.what()) {
            case WRITTEN -> written(hint);
            case CHANGED -> changed(hint);
            case REQUEST -> request(hint.issueId());
        }
    }

    private void written(Hint hint) {
        comments.publicById(hint.commentId()).ifPresent(comment -> taking.written(hint.issueId(), comment));
    }

    private void changed(Hint hint) {
        comments.publicById(hint.commentId())
                .ifPresentOrElse(
                        comment -> taking.edited(hint.issueId(), comment),
                        () -> taking.deleted(hint.issueId(), hint.commentId()));
    }

    void request(long issueId) {
        var issue = issues.getIssueObject(issueId);
        if (issue != null) {
            copies.look(issue);
            var standing = new Standing(issue.getResolutionId() != null, statusOf(issue));
            if (!following.stands(issueId, standing, reporterOf(issue))) {
                workforce.later(() -> look(Hint.atRequest(issueId)), UNTIL_IT_IS_MIRRORED);
            }
        }
    }

    private static Optional<PersonKey> reporterOf(Issue issue) {
        return Optional.ofNullable(issue.getReporter()).map(user -> new PersonKey(user.getKey()));
    }

    private static String statusOf(Issue issue) {
        return Optional.ofNullable(issue.getStatus()).map(Status::getName).orElse("");
    }
}
