package io.guichet.host.jira.security;

/** A login as stored: the token is the value of the cookie. */
public record Session(String token, String userKey, long createdAt, long lastSeenAt, long expiresAt) {}
