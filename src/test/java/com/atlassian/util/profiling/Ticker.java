package com.atlassian.util.profiling;

/** A running measurement, which measures nothing here: Active Objects wants the class at run time. */
@FunctionalInterface
public interface Ticker extends AutoCloseable {

    @Override
    void close();
}
