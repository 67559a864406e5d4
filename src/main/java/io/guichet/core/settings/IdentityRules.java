package io.guichet.core.settings;

/**
 * Whether customers say who they are before their first conversation (R46).
 *
 * @param confirm asks who belongs to no organisation and stands on no list of key users, once per project
 */
public record IdentityRules(boolean confirm) {

    public static final IdentityRules USUAL = new IdentityRules(false);
}
