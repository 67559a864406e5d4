/**
 * Portals and the kinds of requests they offer.
 *
 * <p>Known limitations: request types have no groups, no fields beside summary, description, component and attachment,
 * and are not edited; the help centre has no themes and no announcements of its own.
 */
package io.guichet.host.servicedesk.portals;
