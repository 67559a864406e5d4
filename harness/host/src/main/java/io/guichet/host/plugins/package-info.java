/**
 * Installed plugins: their descriptor, the modules in it, and their life from enabling to disabling.
 *
 * <p>Known limitations: only the module types this host has a reader for, any other makes enabling fail; no
 * {@code module-type} of plugins' own; {@code <plugin-info><param>} is ignored, so is {@code state="disabled"} set by an
 * administrator (modules disabled in the descriptor stay closed).
 */
package io.guichet.host.plugins;
