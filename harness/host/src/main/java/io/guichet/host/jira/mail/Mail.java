package io.guichet.host.jira.mail;

/** A mail that left, as far as the host is concerned; the comment is null when it is about something else. */
public record Mail(
        long id,
        long issueId,
        Long commentId,
        String recipientKey,
        String recipientAddress,
        String reason,
        String subject,
        String body,
        long sentAt) {}
