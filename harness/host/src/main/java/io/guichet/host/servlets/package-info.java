/**
 * The servlet container: Tomcat, its filter chain, and the dispatchers that lead to plugins.
 *
 * <p>Known limitations: plugin filters see REQUEST dispatches only.
 */
package io.guichet.host.servlets;
