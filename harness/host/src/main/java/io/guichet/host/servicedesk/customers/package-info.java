/**
 * Customers: who they are, and the context in which the portal lets them act.
 *
 * <p>Known limitations: access is by role or organisation; there is no project open to everybody and no public sign-up;
 * approvers are not known.
 */
package io.guichet.host.servicedesk.customers;
