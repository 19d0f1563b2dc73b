package jp.madoguchi.journey.harness;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import jp.madoguchi.stack.config.Slot;

/** All that a journey needs; one for the whole run. */
public final class Journey implements AutoCloseable {

    private final JourneyStack stack;
    private final Browsers browsers;
    private final Notes notes;
    private final Map<Class<?>, Object> shared = new HashMap<>();

    Journey() {
        stack = JourneyStack.start();
        browsers = new Browsers();
        notes = new Notes(stack.data());
    }

    /** The running stack. */
    public JourneyStack stack() {
        return stack;
    }

    /** The browser. */
    public Browsers browsers() {
        return browsers;
    }

    /** What was done on this stack. */
    public Notes notes() {
        return notes;
    }

    /** The terminal's address. */
    public String agent() {
        return stack.config().address(Slot.AGENT);
    }

    /** The residents' site of a city. */
    public String site(String city) {
        return stack.config().address(Slot.RESIDENT, city);
    }

    /** The console of a city. */
    public String admin(String city) {
        return stack.config().address(Slot.ADMIN, city);
    }

    /** The vendor's console. */
    public String console() {
        return stack.config().address(Slot.CONSOLE);
    }

    /** What the mail stand-in has received. */
    public Inbox inbox() {
        return new Inbox(stack.config().address(Slot.INBOX));
    }

    /** One object of a kind for the whole run. */
    public <T> T shared(Class<T> kind, Supplier<T> maker) {
        return kind.cast(shared.computeIfAbsent(kind, unused -> maker.get()));
    }

    /** Shows what the windows and the applications' logs show, for the report of a failure. */
    void show(String step) {
        System.out.println(browsers.show(step));
        System.out.println(stack.lastLines());
    }

    @Override
    public void close() {
        browsers.close();
        stack.close();
    }
}
