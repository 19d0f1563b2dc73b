package jp.madoguchi.journey.way;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import jp.madoguchi.journey.harness.PlainHttp;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Residents who book at the same time, each from sign-in to receipt, and try again when the site was away. */
public final class Crowd implements AutoCloseable {

    private static final Pattern RECEIPT =
            Pattern.compile("class=\"receipt-number\">.*?<strong[^>]*>([^<]+)<", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("name=\"idempotencyKey\" value=\"([^\"]+)\"");
    private static final Pattern SLOT = Pattern.compile("name=\"slot\" value=\"([0-9]+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** As people do who see that a site is away; all of them at once would keep it from starting. */
    private static final Duration TRIES_AGAIN = Duration.ofMillis(500);

    private final String site;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, String> confirmed = new ConcurrentHashMap<>();
    private final List<Future<?>> people = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile String lastFailure = "nothing wrong";
    private volatile @Nullable RuntimeException broken;

    /** Nobody yet. */
    public Crowd(String site) {
        this.site = site;
    }

    /** Lets one more person begin. */
    public void begin(Notice notice) {
        people.add(threads.submit(() -> untilBooked(notice)));
    }

    /** Receipts that people have seen: 予約ID → receipt number. */
    public Map<String, String> confirmed() {
        return Map.copyOf(confirmed);
    }

    /** Waits until this many have their receipt. */
    public void awaitConfirmed(int count) {
        Awaitility.await(count + " receipts, last seen: " + lastFailure)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> broken != null || confirmed.size() >= count);
        if (broken != null) {
            throw new AssertionError("A visitor could not go on", broken);
        }
    }

    private void untilBooked(Notice notice) {
        try {
            do {
                try {
                    confirmed.put(notice.number(), book(notice));
                    return;
                } catch (IOException siteWasAway) {
                    lastFailure = siteWasAway.toString();
                }
            } while (!closed.await(TRIES_AGAIN.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            this.broken = broken;
        }
    }

    private String book(Notice notice) throws IOException {
        PlainHttp visitor = new PlainHttp(site).open("/signin");
        visitor.submit("/signin", Map.of("number", notice.number(), "password", notice.password()));
        if (!visitor.path().equals("/receipt")) {
            visitor.submit("/hold", Map.of("slot", visitor.find(SLOT)));
            Map<String, String> contact = Map.of(
                    "action", "confirm", "email", "crowd@example.jp", "phone", "046-882-0000", "cautions", "true");
            visitor.submit("/booking", contact);
            visitor.submit(
                    "/booking/complete",
                    Map.of(
                            "idempotencyKey", visitor.find(KEY),
                            "email", "crowd@example.jp",
                            "phone", "046-882-0000",
                            "cautions", "true"));
        }
        return visitor.find(RECEIPT);
    }

    @Override
    public void close() {
        closed.countDown();
        threads.close();
    }
}
