/** What several nodes must agree on, and how one hears of the others. */
package io.guichet.jira.cluster;
