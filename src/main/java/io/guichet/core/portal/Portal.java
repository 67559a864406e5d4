package io.guichet.core.portal;

/** A customer portal and the service project behind it. */
public record Portal(PortalId id, ProjectKey project, String name) {}
