/** Copies of requests in other teams' projects, made through Jira's services with the agent's own rights. */
package io.guichet.jira.handover;
