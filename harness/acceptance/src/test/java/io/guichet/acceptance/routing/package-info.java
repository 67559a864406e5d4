/** Whom conversations are offered to, and who gets them. */
package io.guichet.acceptance.routing;
