package jp.madoguchi.perf.rush;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.perf.load.Target;
import jp.madoguchi.perf.load.Visitor;
import jp.madoguchi.stack.StackException;

/** Residents who come within a minute, most of them at its beginning; each has a thread of its own. */
final class Crowd implements AutoCloseable {

    private static final int HTTP_THREADS = 2;
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private final HttpClient client;
    private final ExecutorService http = Executors.newFixedThreadPool(HTTP_THREADS);
    private final int port;

    Crowd(int port) {
        this.port = port;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(60))
                .executor(http)
                .build();
    }

    /** @param minute seconds in which they come, by the square of an even spread */
    Map<RushResident.End, Long> rush(RushCity city, int minute, RushTally tally) throws InterruptedException {
        return run(city, city.tokens(), minute * 1000.0, true, Integer.MAX_VALUE, tally);
    }

    /** Books without a pause, some at a time. */
    Map<RushResident.End, Long> warmUp(RushCity city, int atATime, RushTally tally) throws InterruptedException {
        return run(city, city.tokens(), 0, false, atATime, tally);
    }

    private Map<RushResident.End, Long> run(
            RushCity city, List<String> tokens, double millis, boolean thinks, int atATime, RushTally tally)
            throws InterruptedException {
        ConcurrentLinkedQueue<RushResident.End> ends = new ConcurrentLinkedQueue<>();
        SecureTokens random = new SecureTokens();
        Target target = new Target(city.host(), port);
        ExecutorService people = atATime == Integer.MAX_VALUE
                ? Executors.newVirtualThreadPerTaskExecutor()
                : Executors.newFixedThreadPool(atATime);
        try (people) {
            for (int i = 0; i < tokens.size(); i++) {
                double share = (double) i / tokens.size();
                long comes = (long) (millis * share * share);
                String token = tokens.get(i);
                people.submit(() -> {
                    Thread.sleep(comes);
                    return ends.add(
                            new RushResident(new Visitor(client, target), city, tally, random, thinks).book(token));
                });
            }
            people.shutdown();
            if (!people.awaitTermination(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                people.shutdownNow();
                throw new StackException("The residents have not finished within " + LONGEST + ".");
            }
        }
        Map<RushResident.End, Long> counts = new EnumMap<>(RushResident.End.class);
        ends.forEach(end -> counts.merge(end, 1L, Long::sum));
        return counts;
    }

    @Override
    public void close() {
        client.shutdownNow();
        http.shutdownNow();
    }
}
