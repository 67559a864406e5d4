package io.guichet.host.webfragments;

/** One heading of a menu; its items are those of section {@code <location>/<key>}. */
public record RenderedSection(String key, String label) {}
