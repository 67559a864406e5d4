package io.guichet.jira.files;

import io.guichet.core.files.FileTypes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Knows files by Apache Tika's table of signatures.
 *
 * <p>Signatures end where containers begin: all of Word, Excel and their like are a zip, or the older compound file. Into
 * those two we look ourselves ({@link ZipContent}, {@link CompoundFile}); Tika's own parsers would bring 40 MB along.
 */
@Named
public final class TikaFileTypes implements FileTypes {

    private static final String PROTECTED = "application/x-tika-ooxml-protected";
    private static final String QUICKTIME = "video/quicktime";
    private static final String ANY_TEXT = "text/plain";

    /** Documents that are another container altogether once they have a password. */
    private static final Set<String> MAY_HAVE_PASSWORD = Set.of("docx", "xlsx", "pptx");

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes(TikaFileTypes.class.getClassLoader());

    @Inject
    public TikaFileTypes() {}

    @Override
    public String of(Path content) {
        try {
            var bySignature = signature(content);
            return switch (bySignature) {
                case "application/zip", "application/x-tika-ooxml" ->
                    ZipContent.extensionOf(content).map(this::byName).orElse(bySignature);
                case "application/x-tika-msoffice" -> inside(CompoundFile.rootOf(content), bySignature);
                // The table knows few of the brands that the same container has.
                case QUICKTIME -> isQuickTime(content) ? bySignature : byName("mp4");
                default -> bySignature;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String signature(Path content) throws IOException {
        try (var stream = TikaInputStream.get(content)) {
            return types.detect(stream, new Metadata()).getBaseType().toString();
        }
    }

    private static boolean isQuickTime(Path content) throws IOException {
        try (var stream = Files.newInputStream(content)) {
            var head = new String(stream.readNBytes(12), StandardCharsets.ISO_8859_1);
            return !head.startsWith("ftyp", 4) || head.startsWith("qt  ", 8);
        }
    }

    private String inside(CompoundFile.Root root, String otherwise) {
        if (root.isInstaller()) {
            return byName("msi");
        }
        if (root.names().contains("EncryptedPackage")) {
            return PROTECTED;
        }
        if (root.names().contains("WordDocument")) {
            return byName("doc");
        }
        return root.names().contains("Workbook") || root.names().contains("Book") ? byName("xls") : otherwise;
    }

    private String byName(String extension) {
        var named = new Metadata();
        named.set(TikaCoreProperties.RESOURCE_NAME_KEY, "x." + extension);
        try {
            return types.detect(null, named).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException("nothing was read", e);
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>The content may be more special than the name says, and may be any text where the name promises some: no
     * signature tells a log from a list.
     */
    @Override
    public boolean goesBy(String type, String extension) {
        var expected = MediaType.parse(byName(extension));
        var actual = MediaType.parse(type);
        var registry = types.getMediaTypeRegistry();
        if (actual.equals(MediaType.OCTET_STREAM) || expected.equals(MediaType.OCTET_STREAM)) {
            return false;
        }
        return actual.equals(expected)
                || registry.isSpecializationOf(actual, expected)
                || type.equals(ANY_TEXT) && registry.isSpecializationOf(expected, actual)
                || type.equals(PROTECTED) && MAY_HAVE_PASSWORD.contains(extension);
    }
}
