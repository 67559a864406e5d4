package io.guichet.web.agent;

import io.guichet.core.qualification.RequestFields.Field;
import io.guichet.core.qualification.Wish;
import io.guichet.core.settings.QualificationRules.Level;
import io.guichet.core.settings.RequestKind;
import io.guichet.web.json.Malformed;
import io.guichet.web.problem.Refusals;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Bodies of what an agent wants a request's fields to be; what is left out stays. */
final class Qualifications {

    private Qualifications() {}

    /** As the agent fills in the form (R91). */
    record Qualifying(
            String type,
            String subject,
            String component,
            String priority,
            String impact,
            String urgency,
            String assignee,
            String account,
            String reporter) {

        Qualifying {
            Malformed.required("type", type);
            if (subject != null && subject.isBlank()) {
                throw Refusals.invalid("subject");
            }
        }

        Wish wish() {
            return new Wish(
                    of("type", RequestKind.class, type).orElseThrow(),
                    plain("subject", subject),
                    plain("component", component),
                    plain("priority", priority).filter(id -> !id.isEmpty()),
                    of("impact", Level.class, impact),
                    of("urgency", Level.class, urgency),
                    plain("assignee", assignee),
                    plain("reporter", reporter).filter(name -> !name.isEmpty()),
                    plain("account", account));
        }
    }

    /** One or more fields, from where they are shown (M16). */
    record Changing(String assignee, String priority, String component, String transition) {

        Map<Field, String> values() {
            var values = new EnumMap<Field, String>(Field.class);
            plain("assignee", assignee).ifPresent(value -> values.put(Field.ASSIGNEE, value));
            plain("priority", priority).ifPresent(value -> values.put(Field.PRIORITY, value));
            plain("component", component).ifPresent(value -> values.put(Field.COMPONENT, value));
            plain("transition", transition).ifPresent(value -> values.put(Field.TRANSITION, value));
            return values;
        }
    }

    private static Optional<String> plain(String field, String value) {
        if (value != null && value.indexOf('\0') >= 0) {
            throw new Malformed(field);
        }
        return Optional.ofNullable(value).map(String::strip);
    }

    private static <T extends Enum<T>> Optional<T> of(String field, Class<T> words, String word) {
        if (word == null) {
            return Optional.empty();
        }
        var found = Arrays.stream(words.getEnumConstants())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
        return Optional.of(found.orElseThrow(() -> Refusals.invalid(field)));
    }
}
