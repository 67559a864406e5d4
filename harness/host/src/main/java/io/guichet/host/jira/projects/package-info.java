/**
 * Projects and what they are made of: issue types, components, roles, priorities and resolutions.
 *
 * <p>Known limitations: no versions, no categories, no moved project keys; schemes of issue types and workflows are one
 * table that says which project uses which type with which workflow; names are not translated.
 */
package io.guichet.host.jira.projects;
