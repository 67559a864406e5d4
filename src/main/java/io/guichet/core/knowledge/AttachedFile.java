package io.guichet.core.knowledge;

/** A file of an article, to be opened where the article is kept. */
public record AttachedFile(String name, String url) {}
