package jp.madoguchi.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.calendar.OpenDays;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.facility.LastReceptions;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityOpened;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@CoreTest
class PresetCityIT {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Autowired
    private TestCities cities;

    @Autowired
    private CityProvisioning provisioning;

    @Autowired
    private Facilities facilities;

    @Autowired
    private Offerings offerings;

    @Autowired
    private LastReceptions receptions;

    @Autowired
    private OpenDays openDays;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    @Requirement({"R047", "R111", "R130", "R131"})
    void kyoto_receives_each_procedure_where_and_as_long_as_its_specification_says() {
        assertThat(cities.miura().code()).isEqualTo("miura");
        String code = "kyo" + ProcessHandle.current().pid();
        City kyoto = provisioning.provision(new NewCity(code, "京都市", "kyoto", List.of(code + ".localhost")));
        CityScope.run(kyoto, () -> {
            events.publishEvent(new CityOpened(code, "kyoto"));
            assertThat(facilities.all()).hasSize(15);
            assertThat(offerings.facilities("issue", Channel.WEB)).hasSize(15);
            assertThat(offerings.facilities("application", Channel.CALL_CENTRE)).hasSize(2);
            assertThat(offerings.notOnWeb()).containsExactlyInAnyOrder("application", "renewal", "pin", "face");
            long third = place("center-3f");
            assertThat(refused(third, "issue", WEDNESDAY, "16:50")).isFalse();
            assertThat(refused(third, "application", WEDNESDAY, "16:50")).isTrue();
            assertThat(refused(third, "application", WEDNESDAY, "16:40")).isFalse();
            long first = place("center-1f");
            assertThat(openDays.isOpen(first, WEDNESDAY)).isTrue();
            assertThat(openDays.isOpen(first, WEDNESDAY.plusDays(1))).isFalse();
            assertThat(openDays.isOpen(first, LocalDate.of(2026, 11, 29))).isTrue();
            assertThat(openDays.closedReason(place("kita"), LocalDate.of(2026, 11, 23)))
                    .contains("勤労感謝の日");
            assertThat(WEDNESDAY.getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
        });
    }

    private boolean refused(long place, String procedure, LocalDate day, String start) {
        return receptions.refusal(place, procedure, day, LocalTime.parse(start)).isPresent();
    }

    private long place(String code) {
        return facilities.all().stream()
                .filter(each -> each.details().code().equals(code))
                .mapToLong(FacilityView::id)
                .findFirst()
                .orElseThrow();
    }
}
