package io.guichet.host.confluence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** A PDF file of a page of text, as a word processor would print it: Helvetica, packed. */
final class SmallPdf {

    private static final Charset WIN_ANSI = Charset.forName("windows-1252");
    private static final int LINE = 80;

    private SmallPdf() {}

    static byte[] of(String text) {
        StringBuilder content = new StringBuilder("BT /F1 11 Tf 14 TL 56 780 Td\n");
        for (String paragraph : text.split("\n")) {
            wrapped(paragraph).forEach(line -> content.append('(')
                    .append(line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)"))
                    .append(") Tj T*\n"));
            content.append("T*\n");
        }
        byte[] packed = packed(content.append("ET").toString().getBytes(WIN_ANSI));
        return file(List.of(
                bytes("<</Type/Catalog/Pages 2 0 R/Lang(fr-FR)>>"),
                bytes("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
                bytes(
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"),
                joined(
                        bytes("<</Filter/FlateDecode/Length " + packed.length + ">>\nstream\n"),
                        packed,
                        bytes("\nendstream")),
                bytes("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")));
    }

    private static List<String> wrapped(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (line.length() + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static byte[] file(List<byte[]> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("%PDF-1.4\n"));
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        int number = 0;
        for (byte[] object : objects) {
            number++;
            table.append(String.format("%010d 00000 n \n", out.size()));
            out.writeBytes(joined(bytes(number + " 0 obj\n"), object, bytes("\nendobj\n")));
        }
        int start = out.size();
        out.writeBytes(bytes("xref\n0 " + (number + 1) + "\n" + table + "trailer\n<</Size " + (number + 1)
                + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] packed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            packing.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
