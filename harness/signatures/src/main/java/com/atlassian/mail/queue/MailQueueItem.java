package com.atlassian.mail.queue;

/**
 * What waits to be sent.
 *
 * <p>Source: atlassian-mail 2.8.6 (javap).
 */
public interface MailQueueItem {}
