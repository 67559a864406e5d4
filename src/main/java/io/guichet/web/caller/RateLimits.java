package io.guichet.web.caller;

import io.guichet.core.people.PersonKey;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** How much one person may write and search; far above what a hand can do, and below what would hurt others. */
@Named
public final class RateLimits {

    /** Calls at once, and the calls a second that come on top. */
    static final int WRITING_BURST = Integer.getInteger("guichet.writing.burst", 2_000);

    static final int WRITING_A_SECOND = Integer.getInteger("guichet.writing.perSecond", 20);
    /** Files at once; each may be as large as the settings allow. */
    static final int UPLOADING_BURST = Integer.getInteger("guichet.uploading.burst", 60);

    static final int UPLOADING_A_SECOND = 1;
    /** A search reads much; a hand that types one asks a few times a second, for a moment. */
    static final int SEARCHING_BURST = 40;

    static final int SEARCHING_A_SECOND = 2;
    static final int TYPING_BURST = 60;
    static final int TYPING_A_SECOND = 2;

    private final TokenBuckets writing;
    private final TokenBuckets typing;
    private final TokenBuckets uploading;
    private final TokenBuckets searching;

    @Inject
    public RateLimits(Clock clock) {
        writing = new TokenBuckets(WRITING_BURST, WRITING_A_SECOND, clock);
        uploading = new TokenBuckets(UPLOADING_BURST, UPLOADING_A_SECOND, clock);
        searching = new TokenBuckets(SEARCHING_BURST, SEARCHING_A_SECOND, clock);
        typing = new TokenBuckets(TYPING_BURST, TYPING_A_SECOND, clock);
    }

    void writing(PersonKey person) {
        refuseIfEmpty(writing, person);
    }

    void typing(PersonKey person) {
        refuseIfEmpty(typing, person);
    }

    void uploading(PersonKey person) {
        refuseIfEmpty(uploading, person);
    }

    void searching(PersonKey person) {
        refuseIfEmpty(searching, person);
    }

    private static void refuseIfEmpty(TokenBuckets buckets, PersonKey person) {
        buckets.take(person).ifPresent(pause -> {
            throw Refusals.slowDown(pause);
        });
    }
}
