package io.guichet.web.admin;

import static java.util.stream.Collectors.toMap;

import io.guichet.core.settings.QualificationRules;
import io.guichet.core.settings.QualificationRules.Level;
import io.guichet.core.settings.QualificationRules.Needed;
import io.guichet.core.settings.QualificationRules.Reporter;
import io.guichet.core.settings.RequestKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** How requests are qualified, on the wire. */
record QualificationDocument(
        Map<String, String> types,
        Boolean requiredToClose,
        List<String> required,
        String reporter,
        String technicalReporter,
        Map<String, Map<String, String>> priorities,
        String group) {

    /** The word for the components. */
    private static final String COMPONENT = "component";

    private static final Pattern FIELD = Pattern.compile("customfield_\\d{1,18}");

    static QualificationDocument of(QualificationRules rules) {
        return new QualificationDocument(
                words(rules.types()),
                rules.requiredToClose(),
                rules.needed().stream().map(Checks::word).sorted().toList(),
                Checks.word(rules.reporter()),
                rules.technicalReporter(),
                rules.priorities().entrySet().stream()
                        .collect(toMap(
                                row -> Checks.word(row.getKey()),
                                row -> words(row.getValue()),
                                (one, other) -> one,
                                TreeMap::new)),
                rules.groupField().orElse(COMPONENT));
    }

    private static Map<String, String> words(Map<? extends Enum<?>, String> names) {
        var words = new TreeMap<String, String>();
        names.forEach((key, name) -> words.put(Checks.word(key), name));
        return words;
    }

    QualificationRules checked(Checks checks) {
        var usual = QualificationRules.USUAL;
        var who = checks.word("qualification.reporter", reporter, usual.reporter());
        var shortest = who == Reporter.TECHNICAL ? 1 : 0;
        return new QualificationRules(
                types == null
                        ? usual.types()
                        : map(
                                checks,
                                "qualification.types",
                                types,
                                RequestKind.class,
                                (field, name) -> name(checks, field, name)),
                Checks.or(requiredToClose, usual.requiredToClose()),
                needed(checks),
                who,
                checks.text("qualification.technicalReporter", technicalReporter, shortest, Checks.LONGEST_NAME),
                priorities == null
                        ? usual.priorities()
                        : map(
                                checks,
                                "qualification.priorities",
                                priorities,
                                Level.class,
                                (field, row) -> row(checks, field, row)),
                group(checks));
    }

    private String group(Checks checks) {
        var field = Checks.or(group, COMPONENT);
        if (field.equals(COMPONENT)) {
            return "";
        }
        if (!FIELD.matcher(field).matches()) {
            checks.wrong("qualification.group", "word", field);
        }
        return field;
    }

    private Set<Needed> needed(Checks checks) {
        var all = EnumSet.noneOf(Needed.class);
        checks.list("qualification.required", required, Needed.values().length, (path, word) -> key(word, Needed.class)
                        .or(() -> {
                            checks.wrong(path, "word", word);
                            return Optional.empty();
                        }))
                .forEach(needed -> needed.ifPresent(all::add));
        return all;
    }

    private static Map<Level, String> row(Checks checks, String field, Map<String, String> sent) {
        return map(checks, field, Checks.or(sent, Map.of()), Level.class, (path, name) -> name(checks, path, name));
    }

    private static String name(Checks checks, String field, String sent) {
        return checks.text(field, sent, 1, Checks.LONGEST_NAME);
    }

    /** A key that there is not is told by its path. */
    private static <K extends Enum<K>, D, T> Map<K, T> map(
            Checks checks, String field, Map<String, D> sent, Class<K> keys, BiFunction<String, D, T> read) {
        var map = new EnumMap<K, T>(keys);
        sent.forEach((name, value) -> {
            var path = field + "." + name;
            key(name, keys)
                    .ifPresentOrElse(
                            key -> map.put(key, read.apply(path, value)), () -> checks.wrong(path, "word", name));
        });
        return map;
    }

    private static <K extends Enum<K>> Optional<K> key(String name, Class<K> keys) {
        return Arrays.stream(keys.getEnumConstants())
                .filter(key -> Checks.word(key).equals(name))
                .findFirst();
    }
}
