package jp.madoguchi.console.command;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.core.calendar.HoursPattern;
import jp.madoguchi.core.calendar.HoursPatterns;
import jp.madoguchi.core.calendar.PlaceWeeks;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.planning.Publications;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a demo city two places where its preset brings none, and four weeks of times at every place. */
@Service
class DemoPlaces {
    private static final int DAYS = 28;

    private final Facilities facilities;
    private final HoursPatterns patterns;
    private final PlaceWeeks weeks;
    private final Publications publications;
    private final Clock clock;

    DemoPlaces(
            Facilities facilities, HoursPatterns patterns, PlaceWeeks weeks, Publications publications, Clock clock) {
        this.facilities = facilities;
        this.patterns = patterns;
        this.weeks = weeks;
        this.publications = publications;
        this.clock = clock;
    }

    /** In the bound city. */
    @Transactional
    public void fill() {
        if (facilities.all().isEmpty()) {
            add("hall", "市役所 市民課", "本町一丁目1番1号", 1);
            add("branch", "駅前サービスセンター", "駅前二丁目2番2号", 2);
        }
        LocalDate tomorrow = JapanTime.today(clock).plusDays(1);
        publications.publish(
                facilities.all().stream().map(FacilityView::id).toList(), tomorrow, tomorrow.plusDays(DAYS - 1L));
    }

    private void add(String code, String name, String address, int order) {
        FacilityDetails details =
                new FacilityDetails(code, name, address, "0570-000-000", "正面入口を入り、右手の窓口です。", order, true);
        if (!(facilities.create(details) instanceof SaveResult.Saved(long id))) {
            throw new IllegalStateException("The demo place " + code + " is not right");
        }
        long hours =
                patterns.all().stream().mapToLong(HoursPattern::id).findFirst().orElseThrow();
        weeks.set(
                id,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                        .collect(Collectors.toMap(Function.identity(), day -> hours)),
                0);
    }
}
