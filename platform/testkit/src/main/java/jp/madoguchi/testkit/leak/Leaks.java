package jp.madoguchi.testkit.leak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Collects what answers to an intruder gave away, so that one run names every route that does. */
public final class Leaks {

    private final List<String> secrets;
    private final List<String> found = new ArrayList<>();
    private int asked;

    /** @param secrets words of the other city that may appear in no answer */
    public Leaks(List<String> secrets) {
        this.secrets = List.copyOf(secrets);
    }

    /** Looks at one answer. */
    public void look(String who, Route route, int status, byte[] body, IntPredicate allowed) {
        asked++;
        if (!allowed.test(status)) {
            found.add(who + " got " + status + " from " + route);
        }
        String text = new String(body, StandardCharsets.UTF_8);
        secrets.stream()
                .filter(text::contains)
                .forEach(secret -> found.add(who + " read \"" + secret + "\" from " + route));
    }

    /** A redirect leads to signing in, 401, 403 and 404 refuse. */
    public static boolean refuses(int status) {
        return status == 302 || status == 303 || status == 401 || status == 403 || status == 404;
    }

    /** Everything that was given away; empty is well. */
    public List<String> found() {
        return List.copyOf(found);
    }

    /** How many answers were looked at. */
    public int asked() {
        return asked;
    }
}
