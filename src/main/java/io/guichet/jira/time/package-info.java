/** Where the time comes from. */
package io.guichet.jira.time;
