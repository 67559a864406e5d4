package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.people.PersonKey;
import io.guichet.core.preferences.ShownFields;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Fields that agents have chosen, kept in Active Objects. */
@Named
public final class AoShownFields implements ShownFields {

    private final ActiveObjects ao;

    @Inject
    public AoShownFields(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<String> of(PersonKey agent) {
        return row(agent)
                .map(row -> Columns.text(row.getChosen()))
                .filter(chosen -> !chosen.isEmpty())
                .map(chosen -> List.of(chosen.split(",")))
                .orElse(List.of());
    }

    @Override
    public void keep(PersonKey agent, List<String> fields) {
        var chosen = String.join(",", fields);
        if (update(agent, chosen)) {
            return;
        }
        try {
            ao.create(
                    ShownFieldsRow.class,
                    new Columns()
                            .with("ID", agent.value())
                            .withText("CHOSEN", chosen)
                            .asMap());
        } catch (RuntimeException e) {
            if (!Uniqueness.isViolatedIn(e) || !update(agent, chosen)) {
                throw e;
            }
        }
    }

    private boolean update(PersonKey agent, String chosen) {
        var row = row(agent);
        row.ifPresent(found -> {
            found.setChosen(chosen);
            found.save();
        });
        return row.isPresent();
    }

    private Optional<ShownFieldsRow> row(PersonKey agent) {
        return Arrays.stream(ao.find(ShownFieldsRow.class, "ID = ?", agent.value()))
                .findFirst();
    }
}
