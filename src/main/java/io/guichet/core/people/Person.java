package io.guichet.core.people;

/**
 * Somebody as others see them.
 *
 * @param name display name; the key where the user no longer exists
 * @param avatar URL of a picture, absolute or relative to the server's root
 */
public record Person(PersonKey key, String name, String avatar) {}
