/** Where conversations go: waiting, busy, live, idle, ended; tickets, solutions, invitations. */
package io.guichet.acceptance.life;
