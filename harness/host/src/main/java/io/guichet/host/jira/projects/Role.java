package io.guichet.host.jira.projects;

/** A project role; its members differ from project to project. */
public record Role(long id, String name, String description) {}
