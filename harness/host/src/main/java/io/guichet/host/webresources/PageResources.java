package io.guichet.host.webresources;

/** The scripts, styles and data that a page has to load for what plugins put on it. */
public interface PageResources {

    /**
     * The tags for the head of a page: {@code WRM} with the data of the web-resources in these contexts, then their
     * styles and scripts in order of dependency.
     */
    String tags(String... contexts);
}
