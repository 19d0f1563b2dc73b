package jp.madoguchi.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.calendar.ChangeOutcome;
import jp.madoguchi.core.calendar.PlaceWeeks;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.slot.BookingAction;
import jp.madoguchi.core.slot.Deadline;
import jp.madoguchi.core.slot.PlaceWindow;
import jp.madoguchi.core.slot.PlaceWindows;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two who save one thing, or a double click: both read that it is saved. */
@CoreTest
class SavedAtOnceIT {
    private static final int CLICKS = 6;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private PlaceWindows windows;

    @Autowired
    private PlaceWeeks weeks;

    @Autowired
    private ProcedureDesk procedures;

    @Test
    void deadlines_hours_and_procedures_of_a_place_are_saved_by_many_at_once() throws Exception {
        City city = cities.miura();
        long place = CityScope.call(city, () -> new BookingTown(context).place(1));
        PlaceWindow window = new PlaceWindow(Map.of(
                new PlaceWindow.Rule(BookingAction.BOOK, Audience.RESIDENT), new Deadline(3, LocalTime.of(12, 0))));
        Map<DayOfWeek, Long> week = CityScope.call(city, () -> weeks.of(place));

        together(city, () -> windows.save(place, window));
        together(city, () -> assertThat(weeks.set(place, week, 0)).isInstanceOf(ChangeOutcome.Saved.class));
        together(
                city,
                () -> assertThat(procedures.setMatrix("issue", Map.of(place, EnumSet.of(Channel.WEB)), 0))
                        .isInstanceOf(ChangeOutcome.Saved.class));

        CityScope.run(city, () -> {
            assertThat(windows.of(place)).isEqualTo(window);
            assertThat(weeks.of(place)).isEqualTo(week);
            assertThat(procedures.matrix("issue")).containsEntry(place, EnumSet.of(Channel.WEB));
        });
    }

    private static void together(City city, Runnable work) throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        List<Future<?>> clicks = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLICKS; i++) {
                clicks.add(threads.submit(() -> {
                    gate.await();
                    CityScope.run(city, work::run);
                    return null;
                }));
            }
            gate.countDown();
            for (Future<?> click : clicks) {
                click.get();
            }
        }
    }
}
