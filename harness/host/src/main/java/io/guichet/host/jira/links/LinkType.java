package io.guichet.host.jira.links;

/** A kind of link between issues, with the words for both directions. */
public record LinkType(long id, String name, String inward, String outward) {}
