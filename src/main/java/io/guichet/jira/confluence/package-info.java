/** Confluence, reached through Jira's application link. */
package io.guichet.jira.confluence;
