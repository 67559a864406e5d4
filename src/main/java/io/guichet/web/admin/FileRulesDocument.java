package io.guichet.web.admin;

import io.guichet.core.settings.FileRules;
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

    FileRules checked(Checks checks) {
        var usual = FileRules.USUAL;
        return new FileRules(
                checks.within("files.largestBytes", Checks.or(largestBytes, usual.largestBytes()), 1, LARGEST),
                checks.unique(
                        "files.types",
                        checks.list(
                                "files.types",
                                Checks.or(types, usual.types()),
                                MOST_TYPES,
                                (field, sent) -> extension(checks, field, sent)),
                        type -> type,
                        ""));
    }

    private static String extension(Checks checks, String field, String sent) {
        if (!EXTENSION.matcher(sent).matches()) {
            checks.wrong(field, "extension");
        }
        if (FileRules.NEVER.contains(sent)) {
            checks.wrong(field, "extensionNever", sent);
        }
        return sent;
    }
}
