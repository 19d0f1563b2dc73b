package jp.madoguchi.console.visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.lifecycle.OperatorLog;
import jp.madoguchi.core.settings.OperatorConsent;
import jp.madoguchi.core.settings.OperatorRights;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityAddresses;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.visit.AskResult;
import jp.madoguchi.core.visit.Visit;
import jp.madoguchi.core.visit.VisitDoor;
import jp.madoguchi.core.visit.VisitGroups;
import jp.madoguchi.core.visit.VisitLink;
import jp.madoguchi.core.visit.VisitRequest;
import jp.madoguchi.core.visit.VisitRequests;
import org.springframework.stereotype.Service;

/** Speaks to a city's own visitors' book, bound to that city; what is done stands in the operators' log as well. */
@Service
class VisitDesk {

    private final VisitRequests requests;
    private final VisitDoor door;
    private final VisitGroups groups;
    private final CityAddresses addresses;
    private final OperatorLog log;

    VisitDesk(VisitRequests requests, VisitDoor door, VisitGroups groups, CityAddresses addresses, OperatorLog log) {
        this.requests = requests;
        this.door = door;
        this.groups = groups;
        this.addresses = addresses;
        this.log = log;
    }

    /**
     * What the city allows.
     *
     * @param groups the groups whose rights may be asked for; empty where only looking is allowed
     */
    public record Terms(OperatorConsent consent, boolean viewOnly, List<VisitGroups.Group> groups) {}

    Terms terms(City city) {
        return in(city, () -> {
            boolean viewOnly = requests.most() == OperatorRights.VIEW_ONLY;
            return new Terms(requests.consent(), viewOnly, viewOnly ? List.of() : groups.all());
        });
    }

    List<Visit> visits(City city, Actor operator) {
        return in(city, () -> requests.of(operator));
    }

    Optional<Visit> find(City city, UUID id, Actor operator) {
        return in(city, () -> requests.find(id, operator));
    }

    AskResult ask(City city, VisitRequest request, Actor operator) {
        AskResult result = in(city, () -> requests.ask(request, operator));
        switch (result) {
            case AskResult.Allowed allowed -> record("visit.allowed", city, allowed.id(), operator, request);
            case AskResult.Requested requested -> record("visit.requested", city, requested.id(), operator, request);
            case AskResult.Refused refused -> {}
        }
        return result;
    }

    /** The address of a new link, which works once for two minutes; empty where the visit cannot be opened. */
    Optional<String> link(City city, UUID id, Actor operator) {
        Optional<VisitLink> link = in(city, () -> requests.link(id, operator));
        link.ifPresent(made -> log.record(operator, "visit.link-issued", city.code(), Map.of("visit", id.toString())));
        return link.map(made -> addresses.staff(city) + "/sign-in/visit?token=" + made.token());
    }

    boolean end(City city, UUID id, Actor operator) {
        boolean ended = in(city, () -> requests.find(id, operator).isPresent() && door.end(id, operator));
        if (ended) {
            log.record(operator, "visit.ended", city.code(), Map.of("visit", id.toString()));
        }
        return ended;
    }

    private void record(String action, City city, UUID id, Actor operator, VisitRequest request) {
        log.record(
                operator,
                action,
                city.code(),
                Map.of(
                        "visit", id.toString(),
                        "minutes", String.valueOf(request.minutes()),
                        "scope", request.scope().viewOnly() ? "view" : "more"));
    }

    private static <T> T in(City city, Supplier<T> code) {
        return CityScope.call(city, code::get);
    }
}
