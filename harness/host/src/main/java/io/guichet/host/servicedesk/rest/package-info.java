/**
 * The REST of Jira Service Management, {@code /rest/servicedeskapi}.
 *
 * <p>Known limitations: the calls of {@code docs/host.md} and no others; {@code X-ExperimentalApi} is not asked for;
 * {@code expand} is not interpreted; the knowledge base is not there, as on Data Center.
 */
package io.guichet.host.servicedesk.rest;
