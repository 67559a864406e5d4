/**
 * Puts the host together and starts it: the command line, the order of starting and stopping, the readiness line.
 *
 * <p>Known limitations: one web application; {@code /confluence} is not there yet, so {@code --kb} only says that
 * it loads nothing.
 */
package io.guichet.host.start;
