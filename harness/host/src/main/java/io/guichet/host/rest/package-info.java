/**
 * REST as Atlassian's REST v2 serves it: one JAX-RS application per {@code <rest>} module behind one dispatcher.
 *
 * <p>Known limitations: JSON only, no XML and no WADL; {@code expand} is not interpreted.
 */
package io.guichet.host.rest;
