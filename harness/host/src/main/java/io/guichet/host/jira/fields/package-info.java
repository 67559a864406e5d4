/**
 * Custom fields and versions.
 *
 * <p>Limits: lists to choose one from and lines of text; one configuration for all projects that a field is for; no default values, no screens.
 */
package io.guichet.host.jira.fields;
