package io.guichet.web.admin;

import static java.util.stream.Collectors.toMap;

import io.guichet.core.settings.QualificationRules;
import io.guichet.core.settings.QualificationRules.Level;
import io.guichet.core.settings.QualificationRules.Reporter;
import io.guichet.core.settings.RequestKind;
import io.guichet.web.problem.Refusals;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** How requests are qualified, on the wire. */
record QualificationDocument(
        Map<String, String> types,
        Boolean requiredToClose,
        String reporter,
        String technicalReporter,
        Map<String, Map<String, String>> priorities) {

    static QualificationDocument of(QualificationRules rules) {
        return new QualificationDocument(
                words(rules.types()),
                rules.requiredToClose(),
                Checks.word(rules.reporter()),
                rules.technicalReporter(),
                rules.priorities().entrySet().stream()
                        .collect(toMap(
                                row -> Checks.word(row.getKey()),
                                row -> words(row.getValue()),
                                (one, other) -> one,
                                TreeMap::new)));
    }

    private static Map<String, String> words(Map<? extends Enum<?>, String> names) {
        var words = new TreeMap<String, String>();
        names.forEach((key, name) -> words.put(Checks.word(key), name));
        return words;
    }

    QualificationRules checked() {
        var usual = QualificationRules.USUAL;
        var who = Checks.word("qualification.reporter", reporter, usual.reporter());
        var shortest = who == Reporter.TECHNICAL ? 1 : 0;
        return new QualificationRules(
                types == null
                        ? usual.types()
                        : map("qualification.types", types, RequestKind.class, QualificationDocument::name),
                Checks.or(requiredToClose, usual.requiredToClose()),
                who,
                Checks.text("qualification.technicalReporter", technicalReporter, shortest, Checks.LONGEST_NAME),
                priorities == null
                        ? usual.priorities()
                        : map("qualification.priorities", priorities, Level.class, QualificationDocument::row));
    }

    private static Map<Level, String> row(String field, Map<String, String> sent) {
        return map(field, Checks.or(sent, Map.of()), Level.class, QualificationDocument::name);
    }

    private static String name(String field, String sent) {
        return Checks.text(field, sent, 1, Checks.LONGEST_NAME);
    }

    /** A key that there is not is told by its path. */
    private static <K extends Enum<K>, D, T> Map<K, T> map(
            String field, Map<String, D> sent, Class<K> keys, BiFunction<String, D, T> read) {
        var map = new EnumMap<K, T>(keys);
        sent.forEach((name, value) -> {
            var path = field + "." + name;
            map.put(key(path, name, keys), read.apply(path, value));
        });
        return map;
    }

    private static <K extends Enum<K>> K key(String path, String name, Class<K> keys) {
        for (var key : keys.getEnumConstants()) {
            if (Checks.word(key).equals(name)) {
                return key;
            }
        }
        throw Refusals.invalid(path);
    }
}
