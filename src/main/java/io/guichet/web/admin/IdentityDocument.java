package io.guichet.web.admin;

import io.guichet.core.settings.IdentityRules;

/** Whether customers confirm who they are, on the wire. */
record IdentityDocument(Boolean confirm) {

    static IdentityDocument of(IdentityRules identity) {
        return new IdentityDocument(identity.confirm());
    }

    IdentityRules checked(Checks checks) {
        return new IdentityRules(Checks.or(confirm, IdentityRules.USUAL.confirm()));
    }
}
