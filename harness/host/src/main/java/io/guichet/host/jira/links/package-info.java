/**
 * Links between issues, and from issues to pages elsewhere.
 *
 * <p>Known limitations: link types are not edited; a remote link is kept as the JSON it came as.
 */
package io.guichet.host.jira.links;
