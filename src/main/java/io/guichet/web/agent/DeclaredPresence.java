package io.guichet.web.agent;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.core.availability.Plan;
import io.guichet.core.portal.ProjectKey;
import io.guichet.web.json.Malformed;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What an agent says of her presence.
 *
 * @param state left out only with a plan: then the plan says
 * @param until when an "available until" ends by itself; may be left out
 * @param projects {@code "all"} or a list of keys; left out it means all
 * @param plan left out it stays as it is, null takes it away, and so does a week without any hours
 */
record DeclaredPresence(String state, String until, JsonNode projects, JsonNode plan) {

    DeclaredPresence {
        if (plan == null || plan.isNull() || state != null) {
            Malformed.required("state", state);
            if (!state.equals("available") && !state.equals("away")) {
                throw new Malformed("state");
            }
        }
        moment(until);
        keys(projects);
    }

    /** Absent where she leaves it to her plan. */
    Optional<Boolean> available() {
        return Optional.ofNullable(state).map("available"::equals);
    }

    Optional<Plan> changedPlan(Optional<Plan> before) {
        if (plan == null) {
            return before;
        }
        return plan.isNull()
                ? Optional.empty()
                : Optional.of(PlanDocument.plan(plan))
                        .filter(some -> !some.week().isEmpty());
    }

    Optional<Instant> end() {
        return moment(until);
    }

    /** Empty means all. */
    Set<ProjectKey> projectKeys() {
        return keys(projects);
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.ofNullable(text).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeException e) {
            throw new Malformed("until");
        }
    }

    private static Set<ProjectKey> keys(JsonNode projects) {
        if (projects == null || projects.isNull() || "all".equals(projects.textValue())) {
            return Set.of();
        }
        if (!projects.isArray() || projects.isEmpty()) {
            throw new Malformed("projects");
        }
        var keys = new HashSet<ProjectKey>();
        for (var project : projects) {
            if (!project.isTextual() || project.textValue().isBlank()) {
                throw new Malformed("projects");
            }
            keys.add(new ProjectKey(project.textValue()));
        }
        return keys;
    }
}
