package io.guichet.jira.pdf;

import java.io.IOException;
import java.io.OutputStream;

/** What one file may cost: so many bytes unpacked, so many letters. It belongs to the thread that reads the file. */
final class Allowance {

    private static final ThreadLocal<Allowance> OF_THIS_THREAD = new ThreadLocal<>();

    private long bytes;
    private int letters;
    private volatile boolean exceeded;

    private Allowance(long bytes, int letters) {
        this.bytes = bytes;
        this.letters = letters;
    }

    static Allowance begin(long bytes, int letters) {
        var allowance = new Allowance(bytes, letters);
        OF_THIS_THREAD.set(allowance);
        return allowance;
    }

    static void end() {
        OF_THIS_THREAD.remove();
    }

    boolean exceeded() {
        return exceeded;
    }

    /** Whether one more letter may come. */
    boolean letter() {
        letters--;
        return letters >= 0;
    }

    private void unpacked(int many) throws IOException {
        bytes -= many;
        if (bytes < 0) {
            exceeded = true;
        }
        if (exceeded || Thread.currentThread().isInterrupted()) {
            throw new IOException("The file unpacks to too much, or takes too long");
        }
    }

    /** Takes what is written off the thread's allowance. */
    static OutputStream counting(OutputStream to) {
        var allowance = OF_THIS_THREAD.get();
        return allowance == null ? to : new Counting(to, allowance);
    }

    private static final class Counting extends OutputStream {

        private final OutputStream to;
        private final Allowance allowance;

        Counting(OutputStream to, Allowance allowance) {
            super();
            this.to = to;
            this.allowance = allowance;
        }

        @Override
        public void write(int one) throws IOException {
            allowance.unpacked(1);
            to.write(one);
        }

        @Override
        public void write(byte[] some, int from, int many) throws IOException {
            allowance.unpacked(many);
            to.write(some, from, many);
        }

        @Override
        public void flush() throws IOException {
            to.flush();
        }
    }
}
