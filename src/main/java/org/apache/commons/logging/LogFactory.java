package org.apache.commons.logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives all that ask a log that writes for who searches a fault, and for nobody else. */
public final class LogFactory {

    private LogFactory() {}

    public static Log getLog(Class<?> type) {
        return new Quiet(LoggerFactory.getLogger(type));
    }

    private record Quiet(Logger logger) implements Log {

        @Override
        public boolean isTraceEnabled() {
            return logger.isTraceEnabled();
        }

        @Override
        public boolean isDebugEnabled() {
            return logger.isDebugEnabled();
        }

        @Override
        public boolean isInfoEnabled() {
            return logger.isDebugEnabled();
        }

        @Override
        public boolean isWarnEnabled() {
            return logger.isDebugEnabled();
        }

        @Override
        public boolean isErrorEnabled() {
            return logger.isDebugEnabled();
        }

        @Override
        public void trace(Object message) {
            logger.trace("{}", message);
        }

        @Override
        public void trace(Object message, Throwable failure) {
            logger.trace("{}", message, failure);
        }

        @Override
        public void debug(Object message) {
            logger.debug("{}", message);
        }

        @Override
        public void debug(Object message, Throwable failure) {
            logger.debug("{}", message, failure);
        }

        @Override
        public void info(Object message) {
            logger.debug("{}", message);
        }

        @Override
        public void info(Object message, Throwable failure) {
            logger.debug("{}", message, failure);
        }

        @Override
        public void warn(Object message) {
            logger.debug("{}", message);
        }

        @Override
        public void warn(Object message, Throwable failure) {
            logger.debug("{}", message, failure);
        }

        @Override
        public void error(Object message) {
            logger.debug("{}", message);
        }

        @Override
        public void error(Object message, Throwable failure) {
            logger.debug("{}", message, failure);
        }
    }
}
