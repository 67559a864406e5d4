package io.guichet.jira.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads pages one after the other, paragraph by paragraph, until there is no more or it is enough. */
final class WordsOfPages extends PDFTextStripper {

    /** Between the lines of a paragraph. */
    private static final String LINE = "\u000b";

    private static final Pattern DIVIDED = Pattern.compile("(\\p{L})[-\u2010\u00ad]" + LINE + "(\\p{Ll})");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\p{Z}&&[^\n]]+");

    private final Allowance allowance;

    /** As much is had as is wanted. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        Enough() {
            super("enough", null, false, false);
        }
    }

    WordsOfPages(int pages, Allowance allowance) {
        super();
        this.allowance = allowance;
        setEndPage(pages);
        setLineSeparator(LINE);
        setParagraphEnd("\n");
        setPageEnd("\n");
        setShouldSeparateByBeads(false);
    }

    String of(PDDocument document) throws IOException {
        var text = new StringBuilder();
        try {
            writeText(document, new Into(text));
        } catch (Enough e) {
            // What there is by now is the beginning of it.
        }
        var joined = DIVIDED.matcher(text).replaceAll("$1$2");
        return BLANKS.matcher(joined)
                .replaceAll(" ")
                .replaceAll(" ?\n[ \n]*", "\n")
                .strip();
    }

    /** PDFBox reads what is packed in one way without its filters. */
    @Override
    public void processPage(PDPage page) throws IOException {
        try (var contents = page.getContents()) {
            contents.skip(Long.MAX_VALUE);
        }
        if (allowance.exceeded()) {
            throw new IOException("A page unpacks to too much");
        }
        super.processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new Enough();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (!allowance.letter()) {
            // What is on this page up to here is not written yet; a page of so many letters is none that is read.
            throw new Enough();
        }
        super.processTextPosition(letter);
    }

    private static final class Into extends Writer {

        private final StringBuilder text;

        Into(StringBuilder text) {
            super();
            this.text = text;
        }

        @Override
        public void write(char[] some, int from, int many) {
            text.append(some, from, many);
        }

        @Override
        public void flush() {
            // It is there.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
