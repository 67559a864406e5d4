package io.guichet.web.admin;

import io.guichet.core.settings.Privacy;

/** What is kept of people, on the wire. */
record PrivacyDocument(Integer retentionDays, Boolean typing, Boolean readMarks, Boolean address) {

    private static final int TEN_YEARS = 3_660;

    static PrivacyDocument of(Privacy privacy) {
        return new PrivacyDocument(privacy.retentionDays(), privacy.typing(), privacy.readMarks(), privacy.address());
    }

    Privacy checked(Checks checks) {
        return new Privacy(
                checks.within(
                        "privacy.retentionDays", Checks.or(retentionDays, Privacy.USUAL.retentionDays()), 0, TEN_YEARS),
                Checks.or(typing, Privacy.USUAL.typing()),
                Checks.or(readMarks, Privacy.USUAL.readMarks()),
                Checks.or(address, Privacy.USUAL.address()));
    }
}
