/**
 * Puts the host together and starts it: the command line, the order of starting and stopping, the readiness line.
 *
 * <p>Known limitations: one web application; Confluence is a small server of its own beside it, with
 * several nodes one for each, and forgets at the end what was written there.
 */
package io.guichet.host.start;
