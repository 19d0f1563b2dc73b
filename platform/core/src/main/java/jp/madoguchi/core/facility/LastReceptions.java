package jp.madoguchi.core.facility;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.core.calendar.DayHours;
import jp.madoguchi.core.calendar.DayHours.DaySession;
import jp.madoguchi.core.calendar.OpenDays;
import jp.madoguchi.core.kernel.FreshCache;
import jp.madoguchi.core.kernel.RequestStamp;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the hours of the bound city's places say about a visit; a change holds within two seconds. */
@Service
public class LastReceptions {
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final OpenDays openDays;
    private final FreshCache<String, Map<String, Terms>> procedures = new FreshCache<>(FRESH, RequestStamp::decided);

    LastReceptions(JdbcClient jdbc, OpenDays openDays) {
        this.jdbc = jdbc;
        this.openDays = openDays;
    }

    /**
     * Why no visit of the procedure starts then: a key of {@code messages/slot}, or empty. A slot that was added by hand
     * outside every session is only bound by closures and holidays; on a day without hours it makes an extra opening day.
     */
    public Optional<String> refusal(long facilityId, String procedure, LocalDate day, LocalTime start) {
        DayHours hours = openDays.hours(facilityId, day);
        if (hours.shut()) {
            return Optional.of("slot.closed.day-off");
        }
        Terms terms = terms(procedure);
        Optional<DaySession> session = hours.at(terms.group(), start);
        if (terms.extraOnly() && !session.map(DaySession::extra).orElse(!hours.isOpen())) {
            return Optional.of("slot.closed.no-booking-needed");
        }
        return session.filter(some -> !some.hours().receives(procedure, start))
                .map(some -> "slot.closed.last-reception");
    }

    /** Whether whoever comes that day for the procedure needs no booking, because it is booked on extra days alone. */
    public boolean withoutBooking(long facilityId, String procedure, LocalDate day) {
        Terms terms = terms(procedure);
        return terms.extraOnly()
                && openDays.hours(facilityId, day).sessions().stream()
                        .anyMatch(session ->
                                !session.extra() && session.hours().slotGroup().equals(terms.group()));
    }

    private Terms terms(String procedure) {
        Map<String, Terms> known = procedures.get(Tenancy.current().code(), this::read);
        return Objects.requireNonNullElse(known.get(procedure), Terms.UNKNOWN);
    }

    private Map<String, Terms> read() {
        return jdbc
                .sql("SELECT code, slot_group, booked_days = 'EXTRA' AS extra FROM procedure")
                .query((row, number) -> Map.entry(
                        row.getString("code"), new Terms(row.getString("slot_group"), row.getBoolean("extra"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param extraOnly whether it is booked on extra opening days only, because nobody needs a booking on others */
    private record Terms(String group, boolean extraOnly) {
        private static final Terms UNKNOWN = new Terms("", false);
    }
}
