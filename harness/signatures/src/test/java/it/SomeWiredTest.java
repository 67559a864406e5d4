package it;

import org.junit.Test;

/** Stands for a wired test; the runner's own test answers for the Jira that would run it. */
public class SomeWiredTest {
    private final Runnable service;

    public SomeWiredTest(Runnable service) {
        this.service = service;
    }

    @Test
    public void a_service_is_there() {
        service.run();
    }
}
