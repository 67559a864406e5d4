package io.guichet.core.settings;

import java.util.List;

/** Tells two settings of a group apart, value by value, by the paths that administrators read. */
public interface Differences {

    <T> List<Difference> between(Group<T> group, T before, T after);

    /**
     * One value that is another.
     *
     * @param about its path: {@code schedule.week.monday[0].to}
     * @param before empty where there was nothing
     * @param after empty where there is nothing
     */
    record Difference(String about, String before, String after) {}
}
