package jp.madoguchi.perf.rush;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.perf.load.Target;
import jp.madoguchi.perf.load.Visitor;

/**
 * The residents of the other city, in a process of their own with the usual priority: they are what is measured, and must
 * not wait for the crowd's threads. Books until its standard input ends, and then prints {@code <epoch millis> <nanos>}
 * for each answer.
 */
public final class OtherCity {

    /** The word that starts it. */
    public static final String COMMAND = "rush-other";

    private OtherCity() {}

    /** @param arguments the command, host, port, place, first day, how many at a time, file of QR tokens */
    public static void run(List<String> arguments, PrintStream out) throws InterruptedException {
        Queue<String> lines = new ConcurrentLinkedQueue<>();
        Clock clock = Clock.systemUTC();
        RushTally tally = new RushTally(nanos -> lines.add(clock.millis() + " " + nanos));
        try {
            List<String> tokens = Files.readAllLines(Path.of(arguments.get(6)));
            RushCity city = new RushCity(
                    arguments.get(1),
                    "",
                    Long.parseLong(arguments.get(3)),
                    LocalDate.parse(arguments.get(4)),
                    0,
                    tokens);
            book(city, Integer.parseInt(arguments.get(2)), Integer.parseInt(arguments.get(5)), tally);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.forEach(out::println);
        out.println("end " + tally.serverErrors() + " " + tally.failures() + " "
                + (tally.waitingPages() + tally.busyPages()) + " " + tally.firstFailure());
    }

    private static void book(RushCity city, int port, int atATime, RushTally tally)
            throws InterruptedException, IOException {
        Queue<String> tokens = new ConcurrentLinkedQueue<>(city.tokens());
        SecureTokens random = new SecureTokens();
        try (HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
                ExecutorService people = Executors.newFixedThreadPool(atATime)) {
            for (int i = 0; i < atATime; i++) {
                people.submit(() -> {
                    for (String token = tokens.poll(); token != null; token = tokens.poll()) {
                        Visitor visitor = new Visitor(client, new Target(city.host(), port));
                        new RushResident(visitor, city, tally, random, true).book(token);
                    }
                    return null;
                });
            }
            while (System.in.read() >= 0) {
                // Until the one who started this has seen enough.
            }
            // Nobody begins another booking; what has begun is finished, and counts.
            tokens.clear();
            people.shutdown();
            people.awaitTermination(1, TimeUnit.MINUTES);
        }
    }
}
