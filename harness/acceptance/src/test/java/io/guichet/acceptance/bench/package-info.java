/**
 * Measures delivery under load; a program that prints a table and writes JSON, run by {@code bin/bench}, not a test.
 *
 * <p>Clients are raw sockets, so that on two cores most of the time is the server's. Compare figures of one run on one
 * machine only.
 */
package io.guichet.acceptance.bench;
