package io.guichet.host.servicedesk.requests;

/** What makes an issue a request: its kind and the way it came. */
public record RequestRow(long issueId, int requestTypeId, String channel) {}
