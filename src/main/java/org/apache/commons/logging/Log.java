package org.apache.commons.logging;

/** Where a class of PDFBox says what it met. */
public interface Log {

    boolean isTraceEnabled();

    boolean isDebugEnabled();

    boolean isInfoEnabled();

    boolean isWarnEnabled();

    boolean isErrorEnabled();

    void trace(Object message);

    void trace(Object message, Throwable failure);

    void debug(Object message);

    void debug(Object message, Throwable failure);

    void info(Object message);

    void info(Object message, Throwable failure);

    void warn(Object message);

    void warn(Object message, Throwable failure);

    void error(Object message);

    void error(Object message, Throwable failure);
}
