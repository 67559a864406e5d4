package io.guichet.web.agent;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.replies.CannedReply.OfPerson;
import io.guichet.core.replies.CannedReply.OfProject;
import io.guichet.core.replies.CannedReply.Owner;
import io.guichet.core.replies.ManagingReplies.Words;
import io.guichet.web.json.Malformed;
import io.guichet.web.problem.Refusals;
import java.util.regex.Pattern;

/** Body of a canned reply that is to be kept. */
record NewReply(String scope, String project, String shortcut, String title, String text) {

    static final String PERSONAL = "personal";
    static final String PROJECT = "project";

    private static final Pattern SHORTCUT = Pattern.compile("[\\p{L}\\p{N}_-]{1,30}");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 16_000;

    NewReply {
        if (!PERSONAL.equals(scope) && !(PROJECT.equals(scope) && project != null && !project.isBlank())) {
            throw new Malformed(PROJECT.equals(scope) ? "project" : "scope");
        }
    }

    Owner owner(PersonKey person) {
        return PERSONAL.equals(scope) ? new OfPerson(person) : new OfProject(new ProjectKey(project));
    }

    Words words() {
        return checked(shortcut, title, text);
    }

    private static Words checked(String shortcut, String title, String text) {
        var word = Malformed.required("shortcut", shortcut).strip().replaceFirst("^/", "");
        if (!SHORTCUT.matcher(word).matches()) {
            throw Refusals.invalid("shortcut");
        }
        return new Words(word, plain("title", title, LONGEST_TITLE).strip(), plain("text", text, LONGEST_TEXT));
    }

    private static String plain(String field, String value, int longest) {
        var text = Malformed.required(field, value);
        if (text.isBlank() || text.length() > longest || !isStorable(text)) {
            throw Refusals.invalid(field);
        }
        return text;
    }

    /** NUL and halves of surrogate pairs are in no database's text. */
    private static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    /** What an existing one shall say; whose it is stays. */
    record Changed(String shortcut, String title, String text) {

        Words words() {
            return checked(shortcut, title, text);
        }
    }
}
