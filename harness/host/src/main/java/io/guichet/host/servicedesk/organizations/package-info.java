/**
 * Organisations of customers.
 *
 * <p>Known limitations: they come with the demo's data and are read only; no properties.
 */
package io.guichet.host.servicedesk.organizations;
