package io.guichet.host.jira.links;

/** A link as stored. */
public record LinkRow(long id, long linkTypeId, long sourceId, long destinationId) {}
