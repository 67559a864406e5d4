/** A stand-in for Confluence: spaces, pages, restrictions, its REST as far as the plugin asks, and the link to it. */
package io.guichet.host.confluence;
