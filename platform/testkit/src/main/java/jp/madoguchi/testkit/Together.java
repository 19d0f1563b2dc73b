package jp.madoguchi.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same work by many at the same moment. */
public final class Together {

    private Together() {}

    /** One of many. */
    @FunctionalInterface
    public interface Numbered<T> {
        /** @param number from 0 */
        T call(int number) throws Exception;
    }

    /** Lets all of them go at once; their results in the order of their numbers. */
    public static <T> List<T> together(int count, Numbered<T> work) throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        List<Future<T>> futures = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                int number = i;
                futures.add(threads.submit((Callable<T>) () -> {
                    gate.await();
                    return work.call(number);
                }));
            }
            gate.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
