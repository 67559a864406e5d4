/**
 * What stands between a browser and Jira in the field: a reverse proxy that may hang up, and one in front of nodes.
 *
 * <p>Known limitations: it passes on bytes and knows nothing of HTTP, so a connection stays with its node; loopback only.
 */
package io.guichet.host.proxy;
