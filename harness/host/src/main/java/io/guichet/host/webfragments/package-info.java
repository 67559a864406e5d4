/**
 * Web panels, web items and web sections of plugins, rendered for the host's pages.
 *
 * <p>Known limitations: Velocity views are refused; {@code <supplier>} of a web panel is refused.
 */
package io.guichet.host.webfragments;
