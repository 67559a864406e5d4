/** The fields of a request, read and written through Jira's and JSM's services with the agent's own rights. */
package io.guichet.jira.qualification;
