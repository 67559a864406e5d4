/**
 * Service desks: what makes a project a service project.
 *
 * <p>Known limitations: service desks come with the demo's data and are not configured in pages; no queues, no
 * automation, no calendars.
 */
package io.guichet.host.servicedesk.desks;
