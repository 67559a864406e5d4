package io.guichet.host.jira;

/** Which Jira the host says it is. */
public final class Version {

    public static final String NUMBER = "11.3.4";
    public static final String BUILD = "11030004";
    public static final String SERVICE_MANAGEMENT = "11.3.4";
    public static final String TITLE = "Guichet host";

    private Version() {}
}
