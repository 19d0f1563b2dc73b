package jp.madoguchi.core.waiting;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.madoguchi.core.emailfirst.AddressAdvice;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Reads a wish and says what is wrong with it.
 *
 * @param today the present day; the first day that one can wait for is the next
 * @param offered ids of the places that may be wished
 * @param mostPeople people in one booking at most
 */
public record WishRules(LocalDate today, Set<Long> offered, int mostPeople) {
    /** The longest range and the farthest day. */
    public static final int FARTHEST_DAYS = 180;

    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");
    private static final Pattern COUNT = Pattern.compile("[1-5]");
    private static final String ANY = "any";

    public WishRules {
        offered = Set.copyOf(offered);
    }

    /** A wish or what is wrong with what was typed. */
    public record Read(@Nullable WaitingWish wish, List<Problem> problems) {}

    /** Reads the form. */
    public Read read(WishForm form) {
        List<Problem> problems = new ArrayList<>();
        Optional<Set<Long>> places = places(form.places());
        if (places.isEmpty()) {
            problems.add(Problem.of("places", "waitlist.wrong.place"));
        }
        LocalDate from = date(form.from());
        LocalDate to = date(form.to());
        days(from, to, problems);
        Optional<DayPart> part = DayPart.ofCode(form.part());
        if (part.isEmpty()) {
            problems.add(Problem.of("part", "waitlist.wrong.part"));
        }
        int people = count(form.people());
        if (people < 1 || people > mostPeople) {
            problems.add(Problem.of("people", "waitlist.wrong.people", mostPeople));
        }
        Optional<EmailAddress> email = AddressAdvice.read(form.email());
        if (email.isEmpty()) {
            problems.add(Problem.of("email", form.email().isBlank() ? "booking.email.missing" : "booking.email.form"));
        }
        return problems.isEmpty() && from != null && to != null
                ? new Read(
                        new WaitingWish(
                                places.orElseThrow(), from, to, part.orElseThrow(), people, email.orElseThrow()),
                        List.of())
                : new Read(null, List.copyOf(problems));
    }

    /** The last day that one can wait for. */
    public LocalDate last() {
        return today.plusDays(FARTHEST_DAYS);
    }

    private void days(@Nullable LocalDate from, @Nullable LocalDate to, List<Problem> problems) {
        if (from == null || from.isAfter(last())) {
            problems.add(Problem.of("from", "waitlist.wrong.day"));
        }
        if (to == null || to.isAfter(last())) {
            problems.add(Problem.of("to", "waitlist.wrong.day"));
        } else if (!to.isAfter(today)) {
            problems.add(Problem.of("to", "waitlist.wrong.past"));
        } else if (from != null && to.isBefore(from)) {
            problems.add(Problem.of("to", "waitlist.wrong.order"));
        }
    }

    /** Empty where a place was asked for that does not take the procedure. */
    private Optional<Set<Long>> places(List<String> typed) {
        Set<Long> ids = new LinkedHashSet<>();
        for (String each : typed) {
            if (each.equals(ANY) || each.isEmpty()) {
                continue;
            }
            if (!ID.matcher(each).matches() || !offered.contains(Long.parseLong(each))) {
                return Optional.empty();
            }
            ids.add(Long.valueOf(each));
        }
        return Optional.of(typed.contains(ANY) ? Set.of() : ids);
    }

    private static int count(String typed) {
        String plain = Normalizer.normalize(typed.length() > 10 ? "" : typed.strip(), Normalizer.Form.NFKC);
        return COUNT.matcher(plain).matches() ? Integer.parseInt(plain) : 0;
    }

    private static @Nullable LocalDate date(String typed) {
        try {
            return typed.length() > 20
                    ? null
                    : LocalDate.parse(Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC)
                            .replace('/', '-'));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
