package io.guichet.web.files;

import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Refusal;
import io.guichet.core.files.FileName;
import io.guichet.core.files.ReceivedFile;
import io.guichet.web.conversation.NewMessage;
import io.guichet.web.json.Malformed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;

/**
 * Reads a form of a file and its {@code clientId}, in any order, part by part.
 *
 * <p>The file goes straight to a temporary place, and no further than it may be large: what comes after that is read and
 * thrown away, so that the sender hears the reason instead of a broken connection.
 */
final class UploadForm {

    /** Longer than an identifier and any field that a browser might add. */
    private static final int LONGEST_FIELD = 1_024;

    private static final int MOST_PARTS = 8;
    private static final int LONGEST_HEAD = 4_096;
    private static final int BUFFER = 32 * 1024;

    private final long largest;
    private final Path place;
    private Optional<String> client = Optional.empty();
    private Optional<FileName> name = Optional.empty();
    private OptionalLong size = OptionalLong.empty();

    private UploadForm(long largest, Path place) {
        this.largest = largest;
        this.place = place;
    }

    /** @param place where the file goes; the caller sweeps it */
    static UploadForm read(String boundary, InputStream body, long largest, Path place) throws IOException {
        var form = new UploadForm(largest, place);
        try {
            form.read(MultipartInput.builder()
                    .setInputStream(body)
                    .setBufferSize(BUFFER)
                    .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
                    .setPartHeaderSizeMax(LONGEST_HEAD)
                    .get());
        } catch (FileUploadException | IllegalArgumentException e) {
            throw new Malformed("");
        }
        return form;
    }

    private void read(MultipartInput input) throws IOException {
        input.setHeaderCharset(StandardCharsets.UTF_8);
        var more = input.skipPreamble();
        for (var part = 0; more; part++) {
            if (part == MOST_PARTS) {
                throw new Malformed("");
            }
            readPart(input);
            more = input.readBoundary();
        }
    }

    private void readPart(MultipartInput input) throws IOException {
        var parameters = disposition(input.readHeaders());
        var field = parameters.getOrDefault("name", "");
        var filename = parameters.get("filename");
        if (field.equals("file") && filename != null && size.isEmpty()) {
            name = Optional.of(FileName.of(unquoted(filename)));
            size = OptionalLong.of(receive(input.newInputStream()));
        } else if (field.equals("clientId") && filename == null) {
            client = Optional.of(field(input.newInputStream()));
        } else {
            input.discardBodyData();
        }
    }

    private static java.util.Map<String, String> disposition(String headers) {
        var parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        return headers.lines()
                .filter(line -> line.regionMatches(true, 0, "Content-Disposition:", 0, 20))
                .findFirst()
                .map(line -> parser.parse(line.substring(20), ';'))
                .orElse(java.util.Map.of());
    }

    /** Browsers write these three as they do in addresses. */
    private static String unquoted(String filename) {
        return filename.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    }

    private static String field(InputStream content) throws IOException {
        var bytes = content.readNBytes(LONGEST_FIELD + 1);
        if (bytes.length > LONGEST_FIELD) {
            throw new Malformed("clientId");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private long receive(InputStream content) throws IOException {
        var total = 0L;
        try (var out = Files.newOutputStream(place)) {
            var buffer = new byte[BUFFER];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                total += read;
                if (total <= largest) {
                    out.write(buffer, 0, read);
                } else if (total > Bodies.PATIENCE + largest) {
                    break;
                }
            }
        }
        return total;
    }

    ClientId client() {
        return NewMessage.clientOf(client.orElse(null));
    }

    Optional<Refusal> refusal() {
        return size.isPresent() && size.getAsLong() > largest
                ? Optional.of(new Refusal.FileTooLarge(largest))
                : Optional.empty();
    }

    ReceivedFile file() {
        return new ReceivedFile(Malformed.required("file", name.orElse(null)), place, size.orElse(0));
    }
}
