package io.guichet.acceptance.browser;

/** Counts what somebody presses, types as a chord or changes on the way to a goal, and prints it (ux.md 10). */
final class Steps {

    private final String task;
    private int steps;

    Steps(String task) {
        this.task = task;
    }

    /** One click, tap, key chord or changed field. */
    void step(Runnable act) {
        steps++;
        act.run();
    }

    /** @return how many it took; printed along with how many it may take */
    int print(int goal) {
        System.out.printf("goal: %s: %d steps (at most %d)%n", task, steps, goal);
        return steps;
    }
}
