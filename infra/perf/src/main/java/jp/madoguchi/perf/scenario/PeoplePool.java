package jp.madoguchi.perf.scenario;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** People who have no booking yet, known by the token of their QR code. */
final class PeoplePool {

    private final Queue<String> tokens;

    PeoplePool(List<String> tokens) {
        this.tokens = new ConcurrentLinkedQueue<>(tokens);
    }

    /** @throws IllegalStateException when all have booked */
    String take() {
        String token = tokens.poll();
        if (token == null) {
            throw new IllegalStateException("Every person has a booking already: more people are needed");
        }
        return token;
    }

    /** Somebody who was refused tries again another time. */
    void giveBack(String token) {
        tokens.add(token);
    }
}
