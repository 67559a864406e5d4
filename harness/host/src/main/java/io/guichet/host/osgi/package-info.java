/**
 * The OSGi framework that plugins are installed into, and what the host offers them there.
 *
 * <p>Known limitations: one version of each package; the host's packages cannot be replaced by bundles.
 */
package io.guichet.host.osgi;
