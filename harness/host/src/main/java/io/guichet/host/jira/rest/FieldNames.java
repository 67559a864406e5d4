package io.guichet.host.jira.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.fields.CustomFields;
import io.guichet.host.jira.fields.JiraCustomField;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What {@code expand=names} and {@code expand=renderedFields} add to an issue: names of fields, and dates as people read them. */
final class FieldNames {

    /** English and French. */
    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("issuetype", List.of("Issue Type", "Type de ticket")),
            Map.entry("project", List.of("Project", "Projet")),
            Map.entry("summary", List.of("Summary", "Résumé")),
            Map.entry("description", List.of("Description", "Description")),
            Map.entry("status", List.of("Status", "État")),
            Map.entry("priority", List.of("Priority", "Priorité")),
            Map.entry("resolution", List.of("Resolution", "Résolution")),
            Map.entry("resolutiondate", List.of("Resolved", "Résolue")),
            Map.entry("reporter", List.of("Reporter", "Rapporteur")),
            Map.entry("creator", List.of("Creator", "Créateur")),
            Map.entry("assignee", List.of("Assignee", "Responsable")),
            Map.entry("created", List.of("Created", "Création")),
            Map.entry("updated", List.of("Updated", "Mise à jour")),
            Map.entry("environment", List.of("Environment", "Environnement")),
            Map.entry("duedate", List.of("Due Date", "Date d’échéance")),
            Map.entry("components", List.of("Component/s", "Composants")),
            Map.entry("labels", List.of("Labels", "Étiquettes")),
            Map.entry("fixVersions", List.of("Fix Version/s", "Versions corrigées")),
            Map.entry("versions", List.of("Affects Version/s", "Versions affectées")),
            Map.entry("subtasks", List.of("Sub-Tasks", "Sous-tâches")),
            Map.entry("watches", List.of("Watchers", "Observateurs")),
            Map.entry("issuelinks", List.of("Linked Issues", "Tickets liés")),
            Map.entry("attachment", List.of("Attachment", "Pièces jointes")),
            Map.entry("comment", List.of("Comment", "Commentaire")));

    private static final Set<String> TIMES = Set.of("created", "updated", "resolutiondate");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private final CustomFields custom;
    private final Locale language;

    FieldNames(CustomFields custom, Locale language) {
        this.custom = custom;
        this.language = language;
    }

    ObjectNode names(ObjectNode fields) {
        var names = JsonNodeFactory.instance.objectNode();
        fields.fieldNames().forEachRemaining(id -> names.put(id, name(id)));
        return names;
    }

    private String name(String id) {
        var known = NAMES.get(id);
        return known == null
                ? custom.byId(id).map(JiraCustomField::getName).orElse(id)
                : known.get(language.getLanguage().equals("fr") ? 1 : 0);
    }

    /** Null for what is not rendered, as Jira has it. */
    ObjectNode rendered(ObjectNode fields) {
        var rendered = JsonNodeFactory.instance.objectNode();
        fields.fields().forEachRemaining(field -> {
            var text = field.getValue().textValue();
            if (text == null) {
                rendered.putNull(field.getKey());
            } else if (TIMES.contains(field.getKey())) {
                var at = OffsetDateTime.parse(text, STAMP);
                rendered.put(
                        field.getKey(),
                        DateTimeFormatter.ofPattern("dd/MMM/yy HH:mm", language).format(at));
            } else if (field.getKey().equals("duedate")) {
                rendered.put(
                        field.getKey(),
                        DateTimeFormatter.ofPattern("dd/MMM/yy", language).format(LocalDate.parse(text)));
            } else if (field.getKey().equals("description") || field.getKey().equals("environment")) {
                var safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
                rendered.put(field.getKey(), "<p>" + safe.replace("\n", "<br/>\n") + "</p>");
            } else {
                rendered.putNull(field.getKey());
            }
        });
        return rendered;
    }
}
