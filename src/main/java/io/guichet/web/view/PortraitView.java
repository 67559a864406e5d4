package io.guichet.web.view;

/**
 * Somebody with a face.
 *
 * @param key for agents only, who may look somebody up; else left out
 * @param online whether she has the conversation before her now
 */
public record PortraitView(String name, String avatar, String key, boolean online) {}
