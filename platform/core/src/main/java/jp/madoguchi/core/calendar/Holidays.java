package jp.madoguchi.core.calendar;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** 祝日 by the Cabinet Office's table, by rule for years it does not hold, and 年末年始 from 12/29 to 1/3. */
final class Holidays {
    private static final String TABLE = "/calendar/holidays.csv";
    private static final String YEAR_END = "年末年始";
    private static final MonthDay YEAR_END_FROM = MonthDay.of(12, 29);
    private static final MonthDay YEAR_END_TO = MonthDay.of(1, 3);

    private final Map<Integer, Map<LocalDate, String>> years;

    private Holidays(Map<Integer, Map<LocalDate, String>> years) {
        this.years = new ConcurrentHashMap<>(years);
    }

    /** Reads the table that is part of the program. */
    static Holidays fromTable() {
        InputStream table = Objects.requireNonNull(Holidays.class.getResourceAsStream(TABLE), TABLE);
        Map<Integer, Map<LocalDate, String>> years = new HashMap<>();
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (CsvRecord row : rows) {
                LocalDate day = LocalDate.parse(row.getField(0));
                years.computeIfAbsent(day.getYear(), year -> new HashMap<>()).put(day, row.getField(1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Holidays(years);
    }

    /** The name of the 祝日. */
    Optional<String> name(LocalDate day) {
        return Optional.ofNullable(
                years.computeIfAbsent(day.getYear(), HolidayRules::of).get(day));
    }

    /** Why no office is open: the 祝日's name or 年末年始. */
    Optional<String> closure(LocalDate day) {
        return name(day).or(() -> isYearEnd(day) ? Optional.of(YEAR_END) : Optional.empty());
    }

    /** The years of the table. */
    java.util.Set<Integer> tableYears() {
        return years.keySet().stream().collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isYearEnd(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return !date.isBefore(YEAR_END_FROM) || !date.isAfter(YEAR_END_TO);
    }
}
