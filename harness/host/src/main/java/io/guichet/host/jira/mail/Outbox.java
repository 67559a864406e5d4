package io.guichet.host.jira.mail;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.mail.Email;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Keeps the mails that Jira would hand to its mail server, so that everybody can see what left. */
public final class Outbox {

    private static final RowMapper<Mail> MAPPER = ConstructorMapper.of(Mail.class);

    private final Jdbi jdbi;
    private final Clock clock;

    public Outbox(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Sends a mail; it carries the issue's key in its subject, as Jira's do. */
    public void send(ApplicationUser to, Issue issue, Long commentId, String reason, String title, String body) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into jira_mail (issue_id, comment_id, recipient_key, recipient_address, reason, subject, body,"
                        + " sent_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                issue.getId(),
                commentId,
                to.getKey(),
                to.getEmailAddress(),
                reason,
                issue.getKey() + " " + title,
                body,
                clock.millis()));
    }

    /** Sends what a plugin wrote, to an address that need be nobody's. */
    public void send(Email mail) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into jira_mail (recipient_address, reason, subject, body, sent_at) values (?, ?, ?, ?, ?)",
                mail.getTo(),
                "plugin",
                mail.getSubject(),
                mail.getBody(),
                clock.millis()));
    }

    /** The newest first; a criterion that is null does not matter. */
    public List<Mail> find(String recipientKey, Long issueId, int limit) {
        String sql = "select * from jira_mail where (cast(:to as varchar) is null or recipient_key = :to)"
                + " and (cast(:issue as bigint) is null or issue_id = :issue) order by id desc limit :limit";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("to", recipientKey)
                .bind("issue", issueId)
                .bind("limit", limit)
                .map(MAPPER)
                .list());
    }
}
