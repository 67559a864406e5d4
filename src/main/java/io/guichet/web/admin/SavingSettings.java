package io.guichet.web.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.ChangingSettings;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.OfferedChoices;
import io.guichet.core.settings.ProjectSettings;
import io.guichet.core.settings.Settings;
import io.guichet.core.settings.Settings.Saving;
import io.guichet.web.json.Json;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Checks a document of settings that was sent, and saves it; says what is wrong, or who was faster. */
@Named
public final class SavingSettings {

    private final Settings settings;
    private final ChangingSettings changing;
    private final WrongFields wrong;
    private final StaleSettings stale;
    private final OfferedChoices choices;
    private final Json json;

    @Inject
    public SavingSettings(
            Settings settings,
            ChangingSettings changing,
            WrongFields wrong,
            StaleSettings stale,
            OfferedChoices choices,
            Json json) {
        this.settings = settings;
        this.changing = changing;
        this.wrong = wrong;
        this.stale = stale;
        this.choices = choices;
        this.json = json;
    }

    ProjectSettings save(PersonKey person, ProjectKey project, ObjectNode sent, String action) {
        return save(person, project, checked(project, sent), action);
    }

    /** What would be saved; refused where something is wrong with it. */
    ProjectSettings checked(ProjectKey project, ObjectNode sent) {
        var checks = new Checks();
        var now = settings.latest(project);
        var changed = SettingsDocument.read(json, sent).over(now, checks);
        known(now.qualification().group(), changed.qualification().group(), checks);
        wrong.refuse(checks);
        var before = settings.at(project, now.version() - 1).flatMap(one -> one.value(Group.CHARTER));
        return new ProjectSettings(
                changed.version(), KeptCharter.in(changed.own(), now.charter(), before), changed.everywhere());
    }

    /** The same, unless somebody has saved since. */
    ProjectSettings present(ProjectKey project, ProjectSettings changed, ProjectSettings now) {
        if (changed.version() != now.version()) {
            throw stale.of(project, changed.version(), now);
        }
        return changed;
    }

    /** What was there before refuses nothing, even where its field has gone since. */
    private void known(String before, String group, Checks checks) {
        if (!group.isEmpty()
                && !group.equals(before)
                && choices.listFields().stream().noneMatch(field -> field.id().equals(group))) {
            checks.wrong("qualification.group", "field", group);
        }
    }

    ProjectSettings save(PersonKey person, ProjectKey project, ProjectSettings changed, String action) {
        var saving = changing.change(project, changed, person, action);
        if (saving instanceof Saving.Stale other) {
            throw stale.of(project, changed.version(), other.now());
        }
        return ((Saving.Saved) saving).now();
    }
}
