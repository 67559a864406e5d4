package io.guichet.core.mirror;

import io.guichet.core.conversation.AttachedFile;
import io.guichet.core.conversation.Content.Message;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message as the text of a comment: its words, and its files as Jira's markup names them. */
public final class CommentText {

    /** A name between exclamation marks has an extension and begins with no blank: everything else is punctuation. */
    private static final Pattern FILE =
            Pattern.compile("\\[\\^([^]|\\n]+)(?:\\|[^]\\n]*)?]|!([^\\s!|][^!|\\n]*\\.\\w{1,10})(?:\\|[^!\\n]*)?!");

    private CommentText() {}

    /** What is written to Jira. */
    public static String of(Message message) {
        if (message.files().isEmpty()) {
            return message.text();
        }
        var files = message.files().stream().map(CommentText::reference).toList();
        var words = message.text().isBlank() ? "" : message.text() + "\n\n";
        return words + String.join("\n", files);
    }

    private static String reference(AttachedFile file) {
        return file.type().startsWith("image/") ? "!" + file.name() + "|thumbnail!" : "[^" + file.name() + "]";
    }

    /** Names of what a comment may mean as its files. */
    public static List<String> named(String comment) {
        return FILE.matcher(comment)
                .results()
                .map(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1))
                .distinct()
                .toList();
    }

    /** A comment's words, without what stands for these files. */
    public static String words(String comment, Collection<AttachedFile> files) {
        if (files.isEmpty()) {
            return comment;
        }
        var names = files.stream().map(AttachedFile::name).toList();
        var hits = FILE.matcher(comment);
        var words = new StringBuilder();
        while (hits.find()) {
            var name = hits.group(1) == null ? hits.group(2) : hits.group(1);
            hits.appendReplacement(words, names.contains(name) ? "" : Matcher.quoteReplacement(hits.group()));
        }
        return hits.appendTail(words).toString().strip();
    }
}
