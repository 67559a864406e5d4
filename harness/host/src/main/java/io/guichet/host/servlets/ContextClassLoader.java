package io.guichet.host.servlets;

import jakarta.servlet.ServletException;
import java.io.IOException;

/** Lets a plugin's code run with its own classes as the thread's, as Jira does at its doors. */
public final class ContextClassLoader {

    /** What a door runs. */
    @FunctionalInterface
    public interface Act {
        void run() throws ServletException, IOException;
    }

    private ContextClassLoader() {}

    public static void during(ClassLoader loader, Act act) throws ServletException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            act.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
