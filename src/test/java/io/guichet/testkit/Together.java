package io.guichet.testkit;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does the same thing from several threads that start at one moment. */
public final class Together {

    private static final int SECONDS = 120;

    private Together() {}

    /** What each of the threads 0 … n-1 got. */
    public static <T> List<T> each(int threads, IntFunction<T> work) {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var running = IntStream.range(0, threads)
                    .mapToObj(i -> pool.submit((Callable<T>) () -> {
                        start.await();
                        return work.apply(i);
                    }))
                    .toList();
            start.countDown();
            return running.stream().map(Together::result).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T result(Future<T> running) {
        try {
            return running.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("one of several threads failed", e.getCause());
        } catch (Exception e) {
            throw new AssertionError("one of several threads did not come back within " + SECONDS + " s", e);
        }
    }
}
