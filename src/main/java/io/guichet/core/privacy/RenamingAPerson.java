package io.guichet.core.privacy;

import io.guichet.core.conversation.Journal;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * The product calls somebody something else from now on, as when an account is anonymised: what was hers stays hers, and
 * what she was called is in no table any more (B23).
 */
@Named
public final class RenamingAPerson {

    private final PersonalData data;
    private final Journal journal;

    @Inject
    public RenamingAPerson(PersonalData data, Journal journal) {
        this.data = data;
        this.journal = journal;
    }

    /** Her user name is as it was: lists that have it keep it, even where it was her key, too. */
    public void key(PersonKey before, PersonKey now) {
        rename(new Identity(before, Optional.empty()), new Identity(now, Optional.of(before.value())));
    }

    public void userName(PersonKey person, String before, String now) {
        rename(new Identity(person, Optional.of(before)), new Identity(person, Optional.of(now)));
    }

    private void rename(Identity before, Identity now) {
        data.rename(before, now).forEach(journal::forget);
        journal.forgetPeople();
    }
}
