package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.people.PersonKey;
import io.guichet.core.preferences.Choices;
import io.guichet.core.preferences.Preferences;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;

/** Chosen preferences, kept in Active Objects. */
@Named
public final class AoChoices implements Choices {

    private final ActiveObjects ao;

    @Inject
    public AoChoices(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Preferences> of(PersonKey person) {
        return row(person)
                .map(row -> new Preferences(
                        row.isShowKey(), row.isUnresolvedOnly(), row.isOriginalInList(), row.isOriginalInHeader()));
    }

    @Override
    public void keep(PersonKey person, Preferences chosen) {
        if (update(person, chosen)) {
            return;
        }
        try {
            ao.create(
                    PreferenceRow.class,
                    new Columns()
                            .with("ID", person.value())
                            .with("SHOW_KEY", chosen.showKey())
                            .with("UNRESOLVED_ONLY", chosen.unresolvedOnly())
                            .with("ORIGINAL_IN_LIST", chosen.originalInList())
                            .with("ORIGINAL_IN_HEADER", chosen.originalInHeader())
                            .asMap());
        } catch (RuntimeException e) {
            if (!Uniqueness.isViolatedIn(e) || !update(person, chosen)) {
                throw e;
            }
        }
    }

    private boolean update(PersonKey person, Preferences chosen) {
        var row = row(person);
        row.ifPresent(found -> {
            found.setShowKey(chosen.showKey());
            found.setUnresolvedOnly(chosen.unresolvedOnly());
            found.setOriginalInList(chosen.originalInList());
            found.setOriginalInHeader(chosen.originalInHeader());
            found.save();
        });
        return row.isPresent();
    }

    private Optional<PreferenceRow> row(PersonKey person) {
        return Arrays.stream(ao.find(PreferenceRow.class, "ID = ?", person.value()))
                .findFirst();
    }
}
