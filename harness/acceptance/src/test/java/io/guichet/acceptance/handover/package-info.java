/** Requests that agents hand over to other teams, judged by Jira's own REST. */
package io.guichet.acceptance.handover;
