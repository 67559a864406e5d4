package io.guichet.core.people;

/** How somebody is called in Jira and written to. */
public record Account(PersonKey person, String userName, String email) {}
