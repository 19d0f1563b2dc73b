package jp.madoguchi.core.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.facility.WeeklyHours;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.slot.SlotPublishing;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A city that leaves its old system: places, published slots, and files of random bookings that fit them. */
final class OldTown {
    static final MigrationChoices OPEN = new MigrationChoices("issue", MissingSlot.REFUSE, false, false, false, true);

    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final List<String> NAMES = List.of("久留米市役所", "城島総合支所", "北野総合支所", "三潴総合支所", "田主丸総合支所");
    private static final List<String> TABLES = List.of(
            "staff_migration_progress",
            "staff_migration_booking",
            "staff_migration_slot",
            "staff_migration_person",
            "staff_migration_run",
            "staff_migration_name",
            "mail",
            "booking",
            "invitee",
            "slot",
            "facility");

    private final ApplicationContext context;
    private final Path folder;

    OldTown(ApplicationContext context, Path folder) {
        this.context = context;
        this.folder = folder;
    }

    /** Two files, and how many people the bookings are for. */
    record Sent(UploadedFile bookings, UploadedFile people, int sum) {}

    private record Start(String place, LocalDate day, LocalTime time) {}

    void clean() {
        TABLES.forEach(table -> jdbc().sql("DELETE FROM " + table).update());
        jdbc().sql("DELETE FROM jobs.scheduled_tasks WHERE task_instance LIKE 'kurume:%'")
                .update();
    }

    /** Five places that are open every day, with slots of half an hour for the next ten weeks. */
    void places(int capacity) {
        LocalDate today = JapanTime.today(context.getBean(Clock.class));
        for (String name : NAMES) {
            long id = place(name);
            context.getBean(Facilities.class)
                    .setHours(
                            id,
                            Arrays.stream(DayOfWeek.values())
                                    .map(day -> new WeeklyHours(
                                            day, LocalTime.of(9, 0), LocalTime.of(17, 0), 30, capacity, null))
                                    .toList());
            context.getBean(SlotPublishing.class).publish(id, today.plusDays(2), today.plusDays(72));
        }
    }

    void placesWithoutSlots() {
        NAMES.forEach(this::place);
    }

    private long place(String name) {
        String code = "p" + NAMES.indexOf(name);
        SaveResult saved = context.getBean(Facilities.class)
                .create(new FacilityDetails(code, name, "", "", "", NAMES.indexOf(name), true));
        return ((SaveResult.Saved) saved).id();
    }

    /** So many bookings by as many people, each in a slot that has room for one of two or three. */
    Sent files(int count, long seed, int perSlot) {
        Random random = new Random(seed);
        List<Start> starts = new ArrayList<>();
        jdbc().sql("SELECT f.name, s.day, s.start FROM slot s JOIN facility f ON f.id = s.facility_id ORDER BY s.id")
                .query((row, number) -> new Start(
                        row.getString("name"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("start", LocalTime.class)))
                .list()
                .forEach(start -> starts.addAll(Collections.nCopies(perSlot, start)));
        Collections.shuffle(starts, random);
        StringBuilder bookings = new StringBuilder("予約番号,交付通知書ID,生月日,受付場所,予約日,予約時刻,人数,メールアドレス\r\n");
        StringBuilder people = new StringBuilder("交付通知書ID,氏名,フリガナ,住所,生年月日,性別,製造管理番号,申請書ID,保管場所\r\n");
        int sum = 0;
        for (int i = 1; i <= count; i++) {
            Start start = starts.get(i - 1);
            int month = 1 + random.nextInt(12);
            int day = 1 + random.nextInt(28);
            int party = 1 + random.nextInt(3);
            sum += party;
            bookings.append("K%06d,%09d,%02d%02d,%s,%s,%s,%d,r%d@mail.invalid\r\n"
                    .formatted(
                            i,
                            100_000_000 + i,
                            month,
                            day,
                            start.place,
                            start.day.toString().replace('-', '/'),
                            start.time,
                            party,
                            i));
            people.append("%09d,久留米　太郎%d,クルメ タロウ,福岡県久留米市城南町%d番地,昭和57年%d月%d日,男,A%08d,%023d,久留米市役所\r\n"
                    .formatted(100_000_000 + i, i, i, month, day, i, i));
        }
        return new Sent(write("bookings.csv", bookings.toString(), CP932), people(people.toString()), sum);
    }

    private UploadedFile people(String text) {
        return write("people.csv", text, StandardCharsets.UTF_8);
    }

    /** The same files with one line of the bookings changed. */
    Sent edited(Sent files, String number, UnaryOperator<String> edit) {
        try {
            String text = Files.readAllLines(files.bookings().path(), CP932).stream()
                    .map(line -> line.startsWith(number + ",") ? edit.apply(line) : line)
                    .reduce("", (before, line) -> before + line + "\r\n");
            return new Sent(write("corrected.csv", text, CP932), files.people(), files.sum());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UploadedFile write(String name, String text, Charset charset) {
        try {
            Path file = Files.createTempFile(folder, name, ".csv");
            Files.writeString(file, text, charset);
            return new UploadedFile(file, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    UUID stage(Sent files) {
        return stage(files.bookings(), files.people());
    }

    UUID stage(UploadedFile bookings, UploadedFile people) {
        UploadResult result = context.getBean(MigrationUploads.class).stage(bookings, people);
        if (result instanceof UploadResult.Staged staged) {
            return staged.run();
        }
        throw new IllegalStateException(result.toString());
    }

    void check(UUID run, MigrationChoices choices) {
        context.getBean(MigrationRuns.class).check(run, choices);
        context.getBean(CheckTask.class).run(run.toString(), 1);
    }

    void write(UUID run) {
        context.getBean(MigrationRuns.class).confirm(run);
        context.getBean(WriteTask.class).run(run.toString(), 1);
    }

    UUID run(Sent files) {
        UUID run = stage(files);
        check(run, OPEN);
        write(run);
        return run;
    }

    void undo(UUID run) {
        context.getBean(MigrationRuns.class).undo(run);
        context.getBean(UndoTask.class).run(run.toString(), 1);
    }

    MigrationReport report(UUID run) {
        return context.getBean(MigrationReports.class).of(run).orElseThrow();
    }

    UUID booking(String oldNumber) {
        return context.getBean(MigratedBookings.class)
                .byOldNumber(oldNumber)
                .getFirst()
                .bookingId();
    }

    private JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }
}
