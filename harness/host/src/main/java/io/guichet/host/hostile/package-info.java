/**
 * Faults on demand, for tests: what a plugin may meet in the field and never meets on a developer's machine.
 *
 * <p>Some lie in the way of a request and are chosen when the host starts; the others can be switched while it runs.
 * None acts before the host is ready, so that it can start at all.
 *
 * <p>Known limitations: a slow or failing JSM is what plugins see of it, the host's own pages and REST are spared; the
 * database is slow or fails for everybody.
 */
package io.guichet.host.hostile;
