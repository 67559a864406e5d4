package io.guichet.host.webfragments;

/** One link of a menu, translated and ready for a page; id and style class may be empty. */
public record RenderedItem(String key, String label, String url, String id, String styleClass) {}
