package io.guichet.host.servicedesk;

import com.atlassian.servicedesk.api.util.paging.PagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import com.atlassian.servicedesk.api.util.paging.SimplePagedRequest;
import java.util.List;

/** JSM's {@code PagedResponse}: part of a list, and whether there is more. */
public record Page<T>(List<T> results, int start, int limit, boolean hasNextPage) implements PagedResponse<T> {

    /** JSM gives fifty at a time and never more than a hundred. */
    private static final int USUAL = 50;

    private static final int MOST = 100;

    @Override
    public List<T> getResults() {
        return results;
    }

    /** Cuts a page out of everything there is; without a wish it is the first fifty. */
    public static <T> Page<T> of(List<? extends T> all, PagedRequest wish) {
        PagedRequest request = wish == null ? new SimplePagedRequest(0, USUAL) : wish;
        int limit = Math.min(MOST, request.getLimit() <= 0 ? USUAL : request.getLimit());
        int start = Math.max(0, request.getStart());
        int end = Math.min(all.size(), start + limit);
        List<T> results = start >= end ? List.of() : List.copyOf(all.subList(start, end));
        return new Page<>(results, start, limit, end < all.size());
    }
}
