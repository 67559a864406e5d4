package io.guichet.jira.desk;

import com.atlassian.jira.issue.resolution.Resolution;
import io.guichet.core.conversation.PlainWords;
import java.util.List;
import java.util.Optional;

/** In which way a request comes to its end, and which of Jira's resolutions says so. */
enum Outcome {
    SOLVED(
            "done",
            "termine",
            "terminee",
            "fixed",
            "corrige",
            "corrigee",
            "resolu",
            "resolue",
            "resolved",
            "solved",
            "completed",
            "complete"),
    OUT_OF_SCOPE(
            "out of scope",
            "hors perimetre",
            "won't do",
            "ne sera pas fait",
            "ne sera pas traite",
            "ne pas faire",
            "won't fix",
            "ne sera pas corrige",
            "rejected",
            "rejete",
            "rejetee",
            "refused",
            "refuse",
            "refusee",
            "declined",
            "decline",
            "declinee");

    private final List<String> names;

    Outcome(String... names) {
        this.names = List.of(names);
    }

    /** One that is named like it, the best name first; else what Jira takes where nobody chooses, else the first. */
    Optional<Resolution> among(List<Resolution> resolutions, Optional<Resolution> preset) {
        return names.stream()
                .flatMap(name -> resolutions.stream()
                        .filter(one -> name.equals(PlainWords.fold(one.getName().trim()))))
                .findFirst()
                .or(() -> preset)
                .or(() -> resolutions.stream().findFirst());
    }
}
