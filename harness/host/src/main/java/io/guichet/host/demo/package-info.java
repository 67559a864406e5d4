/**
 * The demo's cast, projects and requests, inserted once into an empty database.
 *
 * <p>The past is made by doing: each step of a story runs through the very code that serves pages and REST, with a clock
 * that stands at the time when it happened. So history, mails and counters are there as if people had worked.
 *
 * <p>Known limitations: everybody's password is the user name; the stories are about a product that does not exist.
 */
package io.guichet.host.demo;
