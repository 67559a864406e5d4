package io.guichet.host.jira.mail;

/** A mail that left, as far as the host is concerned; the comment is null when it is about something else. One that a
 * plugin sends is about no issue, and goes to an address alone. */
public record Mail(
        long id,
        Long issueId,
        Long commentId,
        String recipientKey,
        String recipientAddress,
        String reason,
        String subject,
        String body,
        long sentAt) {}
