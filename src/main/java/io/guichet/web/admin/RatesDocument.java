package io.guichet.web.admin;

import io.guichet.core.settings.Rates;

/** How much a customer may write, on the wire; zero is without limit. */
record RatesDocument(Integer conversationsPerHour, Integer messagesPerMinute, Integer filesPerHour) {

    private static final int MOST = 10_000;

    static RatesDocument of(Rates rates) {
        return new RatesDocument(rates.conversationsPerHour(), rates.messagesPerMinute(), rates.filesPerHour());
    }

    Rates checked(Checks checks) {
        var usual = Rates.USUAL;
        return new Rates(
                within(checks, "conversationsPerHour", conversationsPerHour, usual.conversationsPerHour()),
                within(checks, "messagesPerMinute", messagesPerMinute, usual.messagesPerMinute()),
                within(checks, "filesPerHour", filesPerHour, usual.filesPerHour()));
    }

    private static int within(Checks checks, String field, Integer sent, int usual) {
        return checks.within("rates." + field, Checks.or(sent, usual), 0, MOST);
    }
}
