/**
 * The stand-in Jira: its tables, its domain, the services that plugins import, its REST.
 *
 * <p>Everything is in the database and nothing is remembered between two calls, so that several nodes can share it.
 *
 * <p>Known limitations: each package below states its own. Common to all: no projects, workflows, schemes or people are
 * made in pages, they come with the demo's data; no custom fields; messages of services are in English.
 */
package io.guichet.host.jira;
