package com.atlassian.mail.queue;

/**
 * Jira's mails on their way out; a service of Jira's.
 *
 * <p>Source: atlassian-mail 2.8.6 (javap); mailru jira-plugins-mrimsender (9.4.1) imports it as a component.
 */
public interface MailQueue {

    void addItem(MailQueueItem item);
}
