package jp.madoguchi.admin.counter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.madoguchi.core.counter.CallResult;
import jp.madoguchi.core.counter.Windows;

/** The buttons beside a number in the line that need nothing but the number. */
enum TicketPress {
    AGAIN("called", Windows::again),
    SERVE("serving", Windows::serve),
    FINISH("finished", Windows::finish),
    GONE("gone", Windows::gone),
    BACK("back", Windows::back);

    private final String done;
    private final BiFunction<Windows, UUID, CallResult> press;

    TicketPress(String done, BiFunction<Windows, UUID, CallResult> press) {
        this.done = done;
        this.press = press;
    }

    /** The last part of the button's address. */
    static Optional<TicketPress> of(String address) {
        return Arrays.stream(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(address))
                .findFirst();
    }

    CallResult on(Windows windows, UUID ticket) {
        return press.apply(windows, ticket);
    }

    /** Which sentence tells that it was done. */
    String done() {
        return done;
    }
}
