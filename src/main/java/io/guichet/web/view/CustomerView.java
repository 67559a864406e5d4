package io.guichet.web.view;

/**
 * The customer as agents see her.
 *
 * @param online whether she has the conversation before her now
 * @param organisation left out where she belongs to none that is known; of several, the first by name
 * @param keyUser left out while that is not known
 * @param language in which she reads
 */
public record CustomerView(
        String name,
        String avatar,
        String key,
        boolean online,
        String organisation,
        Boolean keyUser,
        String language) {}
