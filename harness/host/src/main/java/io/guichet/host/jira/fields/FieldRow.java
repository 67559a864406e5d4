package io.guichet.host.jira.fields;

/** A custom field as stored. */
public record FieldRow(long id, String name, String kind) {}
