package jp.madoguchi.console.tenant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityAddresses;
import jp.madoguchi.core.tenancy.CityRegistry;
import org.springframework.stereotype.Service;

/** The cities as the registry has them; only those on a page are counted, and only while the page can wait. */
@Service
class CityOverview {

    static final int ON_A_PAGE = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final CityRegistry registry;
    private final CityCounting counting;
    private final CityAddresses addresses;
    private final Clock clock;

    CityOverview(CityRegistry registry, CityCounting counting, CityAddresses addresses, Clock clock) {
        this.registry = registry;
        this.counting = counting;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** A page of the cities that match, by code; a page beyond the last is the last. */
    CityPage page(CityFilterForm filter, int wanted) {
        List<City> found = matching(filter).toList();
        int pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.clamp(wanted, 1, pages);
        Instant end = clock.instant().plus(PATIENCE);
        List<CityLine> lines = new ArrayList<>();
        for (City city : found.subList((page - 1) * ON_A_PAGE, Math.min(found.size(), page * ON_A_PAGE))) {
            lines.add(line(city, clock.instant().isBefore(end)));
        }
        return new CityPage(lines, found.size(), page, pages);
    }

    /** Every city that matches, by code. */
    Stream<City> matching(CityFilterForm filter) {
        return registry.all().stream().filter(filter::wants);
    }

    /** The city as it is at this moment. */
    Optional<CityLine> find(String code) {
        return registry.now(code).map(city -> line(city, true));
    }

    private CityLine line(City city, boolean counted) {
        boolean hosted = !city.hosts().isEmpty();
        return new CityLine(
                city,
                counted ? counting.of(city).orElse(null) : null,
                hosted ? addresses.residents(city) : "",
                hosted ? addresses.staff(city) : "");
    }
}
