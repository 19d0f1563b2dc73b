package jp.madoguchi.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import jp.madoguchi.core.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void every_default_is_a_value_of_its_own_setting() {
        assertThat(Settings.ALL)
                .allSatisfy(setting ->
                        assertThat(setting.canonical(setting.defaultText())).isEqualTo(setting.defaultText()));
    }

    @Test
    void every_setting_of_the_screen_has_label_help_effect_and_words_for_its_choices() throws IOException {
        Properties words = bundle();
        SettingGroup.shown().forEach(group -> {
            assertThat(words)
                    .containsKeys("settings.group." + group.code(), "settings.group." + group.code() + ".lead");
            assertThat(group.settings())
                    .isNotEmpty()
                    .allSatisfy(setting ->
                            assertThat(words).containsKeys(keys(setting).toArray()));
        });
        assertThat(Settings.ALL)
                .filteredOn(setting -> words.containsKey("settings." + setting.key() + ".effect"))
                .allSatisfy(setting -> assertThat(words)
                        .containsKey("settings.effect." + words.get("settings." + setting.key() + ".effect")));
    }

    @Test
    void typed_text_is_kept_in_one_form() {
        assertThat(Settings.GROUP_MAX.canonical(" ５ ")).isEqualTo("5");
        assertThat(DeadlineSettings.BOOK_RESIDENT.time().canonical("９：０５")).isEqualTo("09:05");
        assertThat(Settings.GROUP_TABLE.canonical("1:1、2:1, 3:2")).isEqualTo("1:1,2:1,3:2");
        assertThat(Settings.REMINDERS.canonical("1 18:00\r\n7日前 10:00\n\n１日前　１８：００"))
                .isEqualTo("7日前 10:00\n1日前 18:00");
        assertThat(Settings.EXCHANGE_FIELDS.canonical("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "group.max|6",
                "group.max|0",
                "group.max|",
                "group.max|-1",
                "group.max|99999999999",
                "group.capacityUse|ALL",
                "group.table|1:2,2:1",
                "group.table|2:1",
                "group.table|1:1,2:9",
                "group.table|1:1,1:1",
                "avail.fewThreshold|101%",
                "avail.fewThreshold|-1",
                "avail.fewThreshold|%",
                "publish.until|2027-02-30",
                "deadline.book.resident.time|25:00",
                "deadline.book.resident.time|17時",
                "reminder.list|31日前 18:00",
                "reminder.list|1日前",
                "reminder.list|1 1:00,2 1:00,3 1:00,4 1:00,5 1:00,6 1:00",
                "login.qr|yes",
                "log.retentionMonths|11",
                "password.expiryDays|-1",
                "password.expiryDays|1001",
                "exchange.uploadFields|pin"
            })
    void a_text_that_is_no_value_is_refused_with_a_sentence(String key, String text) throws IOException {
        Setting<?> setting = Settings.ALL.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        Properties words = bundle();
        assertThatThrownBy(() -> setting.check(text == null ? "" : text))
                .isInstanceOfSatisfying(
                        InvalidSetting.class, wrong -> assertThat(words).containsKey(wrong.key()));
    }

    @Test
    void a_planned_opening_needs_its_day() {
        assertThat(SettingRules.problems(with(Map.of("waiting.opening", "PLANNED")), TODAY))
                .extracting(Problem::key)
                .containsExactly("settings.wrong.opening-missing");
        assertThat(SettingRules.problems(
                        with(Map.of("waiting.opening", "PLANNED", "waiting.openingDay", "2026-12-01")), TODAY))
                .isEmpty();
    }

    @Test
    void a_group_takes_places_per_person_per_booking_or_by_the_citys_table() {
        assertThat(places(Map.of("group.capacityUse", "PER_PERSON"))).containsExactly(1, 2, 3, 4, 5);
        assertThat(places(Map.of("group.capacityUse", "PER_BOOKING"))).containsExactly(1, 1, 1, 1, 1);
        assertThat(places(Map.of("group.capacityUse", "TABLE", "group.table", "1:1,2:1,3:2")))
                .containsExactly(1, 1, 2, 4, 5);
    }

    @ParameterizedTest
    @CsvSource({
        "2,2,10,true",
        "2,3,10,false",
        "20%,2,10,true",
        "20%,3,10,false",
        "20%,1,6,true",
        "0,0,5,true",
        "0%,1,5,false"
    })
    void few_is_a_number_or_a_share_of_the_capacity(String threshold, int free, int capacity, boolean few) {
        assertThat(FewThreshold.of(threshold).isFew(free, capacity)).isEqualTo(few);
    }

    @Test
    void a_table_must_reach_the_largest_group_and_a_fixed_date_must_be_there_and_ahead() {
        assertThat(problems(Map.of("group.max", "5", "group.capacityUse", "TABLE", "group.table", "1:1,2:1")))
                .extracting(Problem::field)
                .containsExactly("group.table");
        assertThat(problems(Map.of("publish.mode", "FIXED_DATE")))
                .extracting(Problem::key)
                .containsExactly("settings.wrong.until-missing");
        assertThat(problems(Map.of("publish.mode", "FIXED_DATE", "publish.until", "2026-11-20")))
                .extracting(Problem::key)
                .containsExactly("settings.wrong.until-past");
        assertThat(problems(Map.of("publish.mode", "FIXED_DATE", "publish.until", "2027-03-31")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "miura", "kurume", "matsusaka", "ageo", "kyoto"})
    void a_preset_names_only_values_that_its_settings_take(String preset) throws IOException {
        Properties values = load("presets/" + preset + ".properties");
        for (Setting<?> setting : Settings.ALL) {
            if (values.containsKey(setting.key())) {
                setting.check(values.getProperty(setting.key()));
            }
        }
    }

    private static List<Integer> places(Map<String, String> texts) {
        SettingValues values = with(texts);
        return Stream.of(1, 2, 3, 4, 5)
                .map(people -> CapacityUse.places(values, people))
                .toList();
    }

    private static List<Problem> problems(Map<String, String> texts) {
        return SettingRules.problems(with(texts), TODAY);
    }

    private static SettingValues with(Map<String, String> texts) {
        return new ProposedSettings(new Defaults(), new HashMap<>(texts));
    }

    private static List<String> keys(Setting<?> setting) {
        String key = "settings." + setting.key();
        List<String> codes = switch (setting.kind()) {
            case SettingKind.Choice choice -> choice.codes();
            case SettingKind.Codes some -> some.codes();
            default -> List.of();
        };
        return Stream.concat(
                        Stream.of(key + ".label", key + ".help", key + ".effect"),
                        codes.stream().map(code -> key + "." + code))
                .toList();
    }

    private static Properties bundle() throws IOException {
        return load("messages/settings.properties");
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                SettingsTest.class.getClassLoader().getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private record Defaults() implements SettingValues {
        @Override
        public <T> T get(Setting<T> setting) {
            return setting.defaultValue();
        }
    }
}
