package io.guichet.jira.pdf;

/** A file that was given up is still being read: until its thread ends no other is begun, so that there is never more than one. */
public final class PdfReaderIsBusy extends RuntimeException {

    private static final long serialVersionUID = 1;
}
