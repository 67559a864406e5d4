package io.guichet.web.view;

/** Who said it; {@code name} is empty for the system. */
public record AuthorView(String name, String role) {}
