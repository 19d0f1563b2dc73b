package jp.madoguchi.core.procedure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.kernel.FreshCache;
import jp.madoguchi.core.kernel.RequestStamp;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Which open places of the bound city take which open procedure by which way. A change holds within two seconds, and at
 * once in the process that makes it.
 */
@Service
public class Offerings {
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final Facilities facilities;
    private final FreshCache<String, Offered> byCity = new FreshCache<>(FRESH, RequestStamp::decided);

    Offerings(JdbcClient jdbc, Facilities facilities) {
        this.jdbc = jdbc;
        this.facilities = facilities;
    }

    /** The places that take the procedure, in display order. The same list instance until it is read again. */
    public List<FacilityView> facilities(String procedure, Channel channel) {
        return offered().places().getOrDefault(new Offer(procedure, channel), List.of());
    }

    /** Whether the place takes the procedure. */
    public boolean offers(long facilityId, String procedure, Channel channel) {
        return facilities(procedure, channel).stream().anyMatch(place -> place.id() == facilityId);
    }

    /** Codes of procedures that residents can book at no place: closed, or left to the telephone and the counter (T13). */
    public Set<String> notOnWeb() {
        return offered().notOnWeb();
    }

    /** Forgets what was read of the bound city in this process. */
    public void forget() {
        byCity.forget(Tenancy.current().code());
    }

    private Offered offered() {
        return byCity.get(Tenancy.current().code(), this::read);
    }

    private Offered read() {
        List<FacilityView> open = facilities.open();
        Map<Long, List<Offer>> byPlace = new HashMap<>();
        jdbc.sql("""
                        SELECT m.facility_id, m.procedure, m.channel
                        FROM facility_procedure m JOIN procedure p ON p.code = m.procedure AND p.open
                        """)
                .query((row, number) -> Map.entry(
                        row.getLong("facility_id"),
                        new Offer(row.getString("procedure"), Channel.valueOf(row.getString("channel")))))
                .list()
                .forEach(entry -> byPlace.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                        .add(entry.getValue()));
        Map<Offer, List<FacilityView>> places = new HashMap<>();
        open.forEach(place -> byPlace.getOrDefault(place.id(), List.of())
                .forEach(offer ->
                        places.computeIfAbsent(offer, key -> new ArrayList<>()).add(place)));
        places.replaceAll((offer, list) -> List.copyOf(list));
        return new Offered(Map.copyOf(places), notOnWeb(open.isEmpty(), places));
    }

    /** A city without any place yet goes by what its places will take at first. */
    private Set<String> notOnWeb(boolean noPlace, Map<Offer, List<FacilityView>> places) {
        return jdbc
                .sql("SELECT code, open AND 'WEB' = ANY (channels) AS meant FROM procedure")
                .query((row, number) -> Map.entry(row.getString("code"), row.getBoolean("meant")))
                .list()
                .stream()
                .filter(entry ->
                        noPlace ? !entry.getValue() : !places.containsKey(new Offer(entry.getKey(), Channel.WEB)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Offer(String procedure, Channel channel) {}

    private record Offered(Map<Offer, List<FacilityView>> places, Set<String> notOnWeb) {}
}
