package io.guichet.web.files;

import io.guichet.core.conversation.AttachedFile;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.files.FetchingAFile;
import io.guichet.core.files.JudgingAFile;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Answers with a file, such that no browser runs it: as a download, of the type that we found and no other, in a sandbox.
 *
 * <p>An {@code <img>} and a {@code <video>} show it all the same; who opens its address gets it on disk.
 */
@Named
public final class Downloads {

    private static final String ANY = "application/octet-stream";
    private static final int BUFFER = 32 * 1024;

    private final FetchingAFile fetching;

    @Inject
    public Downloads(FetchingAFile fetching) {
        this.fetching = fetching;
    }

    Response of(Conversation conversation, AttachedFile file, Asked asked) {
        var tag = "\"" + file.id() + "\"";
        if (tag.equals(asked.known())) {
            return safe(Response.notModified(), file, tag).build();
        }
        var sameAsBefore = asked.ifRange() == null || asked.ifRange().equals(tag);
        var range = sameAsBefore ? ByteRange.parse(asked.range(), file.size()) : java.util.Optional.<ByteRange>empty();
        if (range.isEmpty()) {
            var whole = new ByteRange(0, file.size() - 1);
            return safe(Response.ok(stream(conversation, file, whole)), file, tag)
                    .header("Content-Length", file.size())
                    .build();
        }
        if (range.get().isNowhere()) {
            return safe(Response.status(416), file, tag)
                    .header("Content-Range", "bytes */" + file.size())
                    .build();
        }
        return safe(Response.status(206).entity(stream(conversation, file, range.get())), file, tag)
                .header("Content-Range", range.get().of(file.size()))
                .header("Content-Length", range.get().length())
                .build();
    }

    private static ResponseBuilder safe(ResponseBuilder answer, AttachedFile file, String tag) {
        return answer.type(JudgingAFile.isPage(file.type()) ? ANY : file.type())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.name()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                // Kept by the reader's own browser, which asks each time whether she may still see it.
                .header("Cache-Control", "private, no-cache")
                .header("ETag", tag)
                .header("Accept-Ranges", "bytes");
    }

    /** As RFC 5987 wants it; the encoder is for forms and differs in two characters. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    private StreamingOutput stream(Conversation conversation, AttachedFile file, ByteRange range) {
        return out -> {
            if (!fetching.read(conversation, file, content -> copy(content, range, out))) {
                throw new FileNotFoundException("attachment " + file.id() + " has just gone");
            }
        };
    }

    private static void copy(InputStream content, ByteRange range, OutputStream out) throws IOException {
        content.skipNBytes(range.first());
        var buffer = new byte[BUFFER];
        for (var left = range.length(); left > 0; ) {
            var read = content.read(buffer, 0, (int) Math.min(BUFFER, left));
            if (read < 0) {
                throw new EOFException("the file is shorter than Jira says");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    /**
     * What the request says of what it wants; nulls where it says nothing.
     *
     * @param known tag of what the browser has
     */
    record Asked(String range, String ifRange, String known) {}
}
