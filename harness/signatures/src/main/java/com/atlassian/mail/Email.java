package com.atlassian.mail;

/**
 * A mail, plain text in UTF-8 unless something else is said.
 *
 * <p>Source: atlassian-mail 2.8.6 (javap), and the same in later sources.
 */
public class Email {

    private final String to;
    private String subject = "";
    private String body = "";

    public Email(String to) {
        this.to = to;
    }

    public Email setSubject(String subject) {
        this.subject = subject;
        return this;
    }

    public Email setBody(String body) {
        this.body = body;
        return this;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }
}
