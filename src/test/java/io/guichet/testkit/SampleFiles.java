package io.guichet.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, made of what makes them that kind. */
public final class SampleFiles {

    private static final int SECTOR = 512;
    private static final byte[] INSTALLER = {(byte) 0x84, 0x10, 0x0C, 0, 0, 0, 0, 0, (byte) 0xC0, 0, 0, 0, 0, 0, 0, 0x46
    };

    private SampleFiles() {}

    /** One for each extension that may be sent by default. */
    public static Map<String, byte[]> usual() {
        var files = new TreeMap<String, byte[]>();
        files.put("pdf", bytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));
        files.put("mp3", bytes("ID3\3\0\0\0\0\0\17TIT2\0\0\0\5\0\0\0abcd"));
        files.put("mp4", bytes("\0\0\0\40ftypisom\0\0\2\0isomiso2avc1mp41\0\0\0\10free"));
        files.put("doc", compound("WordDocument", new byte[16]));
        files.put("xls", compound("Workbook", new byte[16]));
        files.put("msi", compound("\u0005SummaryInformation", INSTALLER));
        files.put("docx", document("word/document.xml", "wordprocessingml.document"));
        files.put("xlsx", document("xl/workbook.xml", "spreadsheetml.sheet"));
        files.put("png", bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\6\0\0\0"));
        files.put("jpg", bytes("\u00ff\u00d8\u00ff\u00e0\0\20JFIF\0\1\1\0\0\1\0\1\0\0\u00ff\u00d9"));
        files.put("jpeg", bytes("\u00ff\u00d8\u00ff\u00e1\0\20Exif\0\0II*\0\b\0\0\0\u00ff\u00d9"));
        files.put("gif", bytes("GIF89a\1\0\1\0\0\0\0;"));
        files.put("webp", bytes("RIFF\32\0\0\0WEBPVP8L\15\0\0\0/\0\0\0"));
        return files;
    }

    public static byte[] pdf() {
        return usual().get("pdf");
    }

    /** Each character is one byte. */
    public static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Begins as every program for Windows does. */
    public static byte[] program() {
        return bytes("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0This program cannot be run in DOS mode.");
    }

    public static byte[] zip(Map<String, String> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] document(String part, String kind) {
        return document(part, "application/vnd.openxmlformats-officedocument." + kind + ".main+xml", "");
    }

    /** A document of the newer Office; {@code more} is one more part of it. */
    public static byte[] document(String part, String type, String more) {
        var table =
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/></Types>";
        return zip(Map.of(
                "[Content_Types].xml", table, "_rels/.rels", "<Relationships/>", part, "<w/>", "x/" + more, more));
    }

    /** A compound file with one stream directly in it. */
    public static byte[] compound(String stream, byte[] rootClass) {
        var file = ByteBuffer.allocate(3 * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0, 0xE11AB1A1E011CFD0L);
        file.putShort(24, (short) 0x3E).putShort(26, (short) 3).putShort(28, (short) 0xFFFE);
        file.putShort(30, (short) 9).putShort(32, (short) 6);
        file.putInt(44, 1).putInt(48, 1).putInt(56, 4096).putInt(60, -2).putInt(68, -2);
        for (var i = 0; i < 109; i++) {
            file.putInt(76 + 4 * i, i == 0 ? 0 : -1);
        }
        for (var i = 0; i < SECTOR / 4; i++) {
            file.putInt(SECTOR + 4 * i, i == 0 ? -3 : i == 1 ? -2 : -1);
        }
        entry(file, 2 * SECTOR, "Root Entry", 5, 1);
        file.put(2 * SECTOR + 80, rootClass);
        entry(file, 2 * SECTOR + 128, stream, 2, -1);
        return file.array();
    }

    private static void entry(ByteBuffer file, int at, String name, int kind, int child) {
        file.put(at, name.getBytes(StandardCharsets.UTF_16LE));
        file.putShort(at + 64, (short) (2 * name.length() + 2)).put(at + 66, (byte) kind);
        file.putInt(at + 68, -1).putInt(at + 72, -1).putInt(at + 76, child);
    }
}
