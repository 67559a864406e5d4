/**
 * The stand-in Jira Service Management: service desks, portals, requests, customers, and its REST.
 *
 * <p>Known limitations: each package below states its own. Common to all: no automation, no knowledge base, no approvals,
 * no assets, no queues.
 */
package io.guichet.host.servicedesk;
