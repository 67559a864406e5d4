package com.atlassian.jira.web.bean;

import java.io.Serializable;

/**
 * Which page of the results is wanted.
 *
 * <p>Source: mailru jira-plugins-mrimsender (9.4.1).
 */
public class PagerFilter implements Serializable {
    private static final long serialVersionUID = 1L;
    private final int start;
    private final int max;

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public static PagerFilter getUnlimitedFilter() {
        return new PagerFilter(Integer.MAX_VALUE);
    }

    public static PagerFilter newPageAlignedFilter(int start, int max) {
        return new PagerFilter(start / max * max, max);
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}
