/**
 * Starts what the acceptance tests look at: the built jar in the host, people with sessions, browsers.
 *
 * <p>Nothing here knows the plugin's or the host's classes; a test sees what a client on the network sees.
 */
package io.guichet.acceptance.running;
