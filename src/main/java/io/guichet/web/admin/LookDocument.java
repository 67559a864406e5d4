package io.guichet.web.admin;

import io.guichet.core.settings.Look;

/** How launcher and window present themselves, on the wire. */
record LookDocument(String side, String launcher, Boolean headerEntry, String agents) {

    static LookDocument of(Look look) {
        return new LookDocument(
                Checks.word(look.side()), Checks.word(look.launcher()), look.headerEntry(), Checks.word(look.agents()));
    }

    Look checked() {
        var usual = Look.USUAL;
        return new Look(
                Checks.word("look.side", side, usual.side()),
                Checks.word("look.launcher", launcher, usual.launcher()),
                Checks.or(headerEntry, usual.headerEntry()),
                Checks.word("look.agents", agents, usual.agents()));
    }
}
