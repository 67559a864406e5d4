package io.guichet.host.jira.projects;

/** A project as stored. */
public record ProjectRow(
        long id,
        String projectKey,
        String name,
        String description,
        String leadKey,
        String typeKey,
        long permissionSchemeId,
        String avatarColour,
        boolean archived) {}
