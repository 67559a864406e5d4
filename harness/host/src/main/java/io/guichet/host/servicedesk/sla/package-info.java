/**
 * The clock of service level agreements.
 *
 * <p>Known limitations: two promises, the first answer and the resolution; one goal each, day and night, without
 * calendars; a reopened request goes on with its first cycle.
 */
package io.guichet.host.servicedesk.sla;
