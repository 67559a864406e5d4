package io.guichet.jira.pdf;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The words of a PDF file, by PDFBox. Whoever may write in Confluence may put any file there, so each is read in a thread of its
 * own within bounds of size, pages, letters, memory and time, and one that keeps its thread is given up.
 */
@Named
public final class PdfTexts {

    /** A larger file is not read. */
    public static final int LARGEST = 20_000_000;

    private static final String SIGNATURE = "%PDF-";
    private static final int SIGNED_WITHIN = 1024;

    private final Bounds bounds;
    private Optional<Thread> givenUp = Optional.empty();

    /** What one file may cost. */
    record Bounds(int pages, int letters, long unpacked, Duration time) {
        static final Bounds USUAL = new Bounds(500, 400_000, 100_000_000, Duration.ofSeconds(20));
    }

    @Inject
    public PdfTexts() {
        this(Bounds.USUAL);
    }

    PdfTexts(Bounds bounds) {
        this.bounds = bounds;
    }

    /**
     * Each paragraph on a line; empty where there are only pictures.
     *
     * @throws UnreadablePdf where there is nothing to be had from it, however often it is tried
     * @throws PdfReaderIsBusy where it has to be tried later
     */
    public synchronized String of(byte[] file) throws UnreadablePdf {
        if (givenUp.filter(Thread::isAlive).isPresent()) {
            throw new PdfReaderIsBusy();
        }
        if (file.length > LARGEST) {
            throw new UnreadablePdf("too large");
        }
        var head = new String(file, 0, Math.min(file.length, SIGNED_WITHIN), StandardCharsets.ISO_8859_1);
        if (!head.contains(SIGNATURE)) {
            throw new UnreadablePdf("no PDF");
        }
        var reading = new FutureTask<>(() -> read(file));
        var thread = new Thread(reading, "guichet-pdf");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        // Nothing of the application that happens to call is looked into.
        thread.setContextClassLoader(PdfTexts.class.getClassLoader());
        thread.start();
        return outcome(reading, thread);
    }

    private String outcome(FutureTask<String> reading, Thread thread) throws UnreadablePdf {
        try {
            return reading.get(bounds.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            givenUp = Optional.of(thread);
            throw new UnreadablePdf("took too long", e);
        } catch (InterruptedException e) {
            thread.interrupt();
            givenUp = Optional.of(thread);
            Thread.currentThread().interrupt();
            throw new PdfReaderIsBusy();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadablePdf unreadable) {
                throw unreadable;
            }
            // An error of memory or of depth is one of this file: it was ours to bound it.
            throw new UnreadablePdf("broken", e.getCause());
        }
    }

    private String read(byte[] file) throws UnreadablePdf, IOException {
        Prepared.once();
        var allowance = Allowance.begin(bounds.unpacked(), bounds.letters());
        try (var document = Loader.loadPDF(
                new RandomAccessReadBuffer(file),
                "",
                null,
                null,
                MemoryUsageSetting.setupMainMemoryOnly(bounds.unpacked()).streamCache)) {
            var text = new WordsOfPages(bounds.pages(), allowance).of(document);
            if (allowance.exceeded()) {
                throw new UnreadablePdf("unpacks to too much");
            }
            return text;
        } catch (InvalidPasswordException e) {
            throw new UnreadablePdf("encrypted", e);
        } catch (IOException e) {
            if (allowance.exceeded()) {
                throw new UnreadablePdf("unpacks to too much", e);
            }
            throw e;
        } finally {
            Allowance.end();
        }
    }

    @PreDestroy
    public synchronized void stop() {
        givenUp.ifPresent(Thread::interrupt);
    }

    /** Done when the first file comes: most nodes never read one. */
    private static final class Prepared {
        static {
            BoundedFilter.wrapAll();
            FontMappers.set(new OneFont());
        }

        private static void once() {
            // The initialiser did it.
        }
    }
}
