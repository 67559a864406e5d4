package io.guichet.host.webfragments;

/** One panel as HTML; the label is translated, or empty when the panel has none. */
public record RenderedPanel(String key, String label, String html) {}
