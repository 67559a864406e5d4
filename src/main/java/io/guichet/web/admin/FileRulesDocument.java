package io.guichet.web.admin;

import io.guichet.core.settings.FileRules;
import io.guichet.web.problem.Refusals;
import java.util.List;
import java.util.regex.Pattern;

/** Which files may be sent, on the wire. */
record FileRulesDocument(Long largestBytes, List<String> types) {

    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,10}");
    private static final int MOST_TYPES = 100;
    private static final long LARGEST = 1024L * 1024 * 1024;

    static FileRulesDocument of(FileRules files) {
        return new FileRulesDocument(files.largestBytes(), files.types());
    }

    FileRules checked() {
        var usual = FileRules.USUAL;
        return new FileRules(
                Checks.within("files.largestBytes", Checks.or(largestBytes, usual.largestBytes()), 1, LARGEST),
                Checks.unique(
                        "files.types",
                        Checks.list(
                                "files.types",
                                Checks.or(types, usual.types()),
                                MOST_TYPES,
                                FileRulesDocument::extension),
                        type -> type,
                        ""));
    }

    private static String extension(String field, String sent) {
        if (!EXTENSION.matcher(sent).matches() || FileRules.NEVER.contains(sent)) {
            throw Refusals.invalid(field);
        }
        return sent;
    }
}
