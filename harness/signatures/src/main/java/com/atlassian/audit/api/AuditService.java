package com.atlassian.audit.api;

import com.atlassian.audit.entity.AuditEvent;

/**
 * The product's audit log; who did it and from where it finds out itself.
 *
 * <p>Source: jira-api 10.2.0 Javadoc (named as replacement of AuditingManager); called so in mailru jira-plugins-jsincluder.
 */
public interface AuditService {
    void audit(AuditEvent event);
}
