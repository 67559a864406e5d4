/** Jira's own audit log, beside ours. */
package io.guichet.jira.audit;
