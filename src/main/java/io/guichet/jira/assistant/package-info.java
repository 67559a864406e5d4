/** The assistant's threads, its own sentences, and its hand in Jira. */
package io.guichet.jira.assistant;
