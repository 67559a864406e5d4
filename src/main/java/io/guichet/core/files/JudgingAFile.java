package io.guichet.core.files;

import io.guichet.core.conversation.Refusal;
import io.guichet.core.settings.FileRules;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a file may be sent (R48–R50): by its size, its name, and what it really is. */
@Named
public final class JudgingAFile {

    /** What a browser would run as a page, whatever it is called. */
    private static final Set<String> PAGES = Set.of(
            "text/html",
            "application/xhtml+xml",
            "image/svg+xml",
            "application/xml",
            "text/xml",
            "application/xslt+xml",
            "multipart/related");

    /** As far as browsers look for a page in what is none. */
    private static final int SNIFFED = 1_536;

    private static final Pattern PAGE_INSIDE = Pattern.compile(
            "<(!doctype\\s+html|html|head|body|script|svg|iframe|object|embed|meta|title|style)[\\s/>]",
            Pattern.CASE_INSENSITIVE);

    private final FileTypes types;

    @Inject
    public JudgingAFile(FileTypes types) {
        this.types = types;
    }

    public Judgement judge(ReceivedFile file, FileRules rules) {
        var extension = file.name().extension();
        if (file.size() == 0) {
            return new Judgement.Refused(new Refusal.FileIsEmpty());
        }
        if (file.size() > rules.largestBytes()) {
            return new Judgement.Refused(new Refusal.FileTooLarge(rules.largestBytes()));
        }
        if (FileRules.NEVER.contains(extension) || !rules.types().contains(extension)) {
            return new Judgement.Refused(new Refusal.FileTypeRefused(rules.types()));
        }
        var type = types.of(file.content());
        return isPage(type) || !types.goesBy(type, extension) || hidesPage(type, file.content())
                ? new Judgement.Refused(new Refusal.FileContentDiffers())
                : new Judgement.Good(type);
    }

    /** True for types that are never told to a browser. */
    public static boolean isPage(String type) {
        return PAGES.contains(type) || type.endsWith("+xml");
    }

    /** A file can be two things at once: a document for one program and a page for the next. A text may quote a page. */
    private static boolean hidesPage(String type, Path content) {
        if (type.startsWith("text/")) {
            return false;
        }
        try (var stream = Files.newInputStream(content)) {
            var head = new String(stream.readNBytes(SNIFFED), StandardCharsets.ISO_8859_1);
            return PAGE_INSIDE.matcher(head).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came of it. */
    public sealed interface Judgement {

        /** @param type media type by its content */
        record Good(String type) implements Judgement {}

        record Refused(Refusal why) implements Judgement {}
    }
}
