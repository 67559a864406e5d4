/**
 * Entity properties of issues and comments.
 *
 * <p>Known limitations: properties of issues and comments only; they are not indexed for JQL; no events.
 */
package io.guichet.host.jira.properties;
