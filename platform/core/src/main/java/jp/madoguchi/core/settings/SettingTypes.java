package jp.madoguchi.core.settings;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Makes settings of each kind, with what is read leniently (full-width digits, blanks) and kept in one form. */
final class SettingTypes {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.JAPAN);

    private SettingTypes() {}

    static Setting<Integer> number(
            String row, SettingGroup group, String key, int defaultValue, int least, int most, String unit) {
        return new Setting<>(
                key,
                row,
                group,
                new SettingKind.Number(least, most, unit),
                defaultValue,
                text -> integer(text, least, most),
                String::valueOf);
    }

    static Setting<LocalTime> time(String row, SettingGroup group, String key, String defaultValue) {
        return new Setting<>(
                key,
                row,
                group,
                new SettingKind.Time(),
                LocalTime.parse(defaultValue),
                SettingTypes::time,
                String::valueOf);
    }

    static Setting<Optional<LocalDate>> date(String row, SettingGroup group, String key) {
        return new Setting<>(
                key,
                row,
                group,
                new SettingKind.Date(),
                Optional.empty(),
                SettingTypes::date,
                date -> date.map(LocalDate::toString).orElse(""));
    }

    static Setting<Boolean> flag(String row, SettingGroup group, String key, boolean defaultValue) {
        return new Setting<>(
                key,
                row,
                group,
                new SettingKind.YesNo(),
                defaultValue,
                text -> switch (plain(text)) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new InvalidSetting("settings.wrong.choice");
                },
                String::valueOf);
    }

    static Setting<String> text(String row, SettingGroup group, String key, String defaultValue, int most) {
        return new Setting<>(
                key,
                row,
                group,
                new SettingKind.Text(most),
                defaultValue,
                text -> limited(text.replaceAll("\\R", " ").strip(), most),
                Function.identity());
    }

    /** A colour as {@code #rrggbb}. */
    static Setting<String> colour(SettingGroup group, String key, String defaultValue) {
        return new Setting<>(
                key, "", group, new SettingKind.Text(7), defaultValue, SettingTypes::colour, Function.identity());
    }

    static Setting<String> lines(String row, SettingGroup group, String key, String defaultValue, int most) {
        return lines(row, group, key, defaultValue, most, Function.identity(), Function.identity());
    }

    static <T> Setting<T> lines(
            String row,
            SettingGroup group,
            String key,
            T defaultValue,
            int most,
            Function<String, T> read,
            Function<T, String> write) {
        return new Setting<>(
                key,
                row,
                group,
                new SettingKind.Lines(most),
                defaultValue,
                text -> read.apply(limited(text.replaceAll("\\R", "\n").strip(), most)),
                write);
    }

    static <T> Setting<T> words(
            String row,
            SettingGroup group,
            String key,
            T defaultValue,
            Function<String, T> read,
            Function<T, String> write) {
        return new Setting<>(
                key,
                row,
                group,
                new SettingKind.Text(100),
                defaultValue,
                text -> read.apply(limited(plain(text), 100)),
                write);
    }

    static <E extends Enum<E>> Setting<E> choice(
            String row, SettingGroup group, String key, E defaultValue, Class<E> type) {
        List<String> codes =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return new Setting<>(
                key,
                row,
                group,
                new SettingKind.Choice(codes),
                defaultValue,
                text -> {
                    if (!codes.contains(text.strip())) {
                        throw new InvalidSetting("settings.wrong.choice");
                    }
                    return Enum.valueOf(type, text.strip());
                },
                Enum::name);
    }

    /** Comma separated codes, in one order. */
    static SortedSet<String> codes(String text) {
        SortedSet<String> codes = new TreeSet<>();
        for (String code : text.split(",", -1)) {
            if (!code.isBlank()) {
                codes.add(code.strip());
            }
        }
        return codes;
    }

    static int integer(String text, int least, int most) {
        String digits = plain(text);
        int value = digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
        if (value < least || value > most) {
            throw new InvalidSetting("settings.wrong.number", least, most);
        }
        return value;
    }

    static LocalTime time(String text) {
        try {
            return LocalTime.parse(plain(text), TIME);
        } catch (DateTimeException e) {
            throw new InvalidSetting("settings.wrong.time");
        }
    }

    private static String colour(String text) {
        String colour = plain(text).toLowerCase(Locale.ROOT);
        if (!colour.matches("#[0-9a-f]{6}")) {
            throw new InvalidSetting("branding.wrong.colour");
        }
        return colour;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return plain(text).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(plain(text)));
        } catch (DateTimeException e) {
            throw new InvalidSetting("settings.wrong.date");
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private static String limited(String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            throw new InvalidSetting("settings.wrong.long", most);
        }
        return text;
    }
}
