package jp.madoguchi.core.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.core.settings.PresetFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PresetCheckTest {

    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("group.max", "2"),
            Map.entry("group.capacityUse", "PER_PERSON"),
            Map.entry("contact.email", "OPTIONAL"),
            Map.entry("contact.phone", "OFF"),
            Map.entry("publish.days", "30"),
            Map.entry("deadline.book.resident.days", "2"),
            Map.entry("deadline.change.resident.days", "2"),
            Map.entry("reminder.list", "1日前 18:00"),
            Map.entry("exchange.uploadFields", ""),
            Map.entry("ledger.mode", "CLOUD"),
            Map.entry("procedure.issue", "受け取り"),
            Map.entry("procedure.issue.papers", "本人確認書類"));

    private static final Map<String, String> OWN = Map.of(
            "site.colour",
            "#123456",
            "contact.office",
            "市民課",
            "contact.telephone",
            "03-0000-0000",
            "mail.from",
            "a@city.example");

    static final java.util.List<String> NAMES = PresetCheck.NAMES;

    @ParameterizedTest
    @FieldSource("NAMES")
    void every_preset_of_the_product_is_whole(String preset) {
        assertThat(PresetCheck.faults(preset)).isEmpty();
    }

    @Test
    void there_is_one_for_each_of_the_five_cities_and_a_plain_one() {
        assertThat(PresetCheck.NAMES).containsExactly("miura", "kurume", "matsusaka", "ageo", "kyoto", "plain");
    }

    @Test
    void an_unknown_preset_is_named() {
        assertThat(PresetCheck.faults("../plain"))
                .containsExactly(new PresetFault(Kind.UNKNOWN_PRESET, "../plain", ""));
    }

    @Test
    void a_sound_preset_has_no_fault() {
        assertThat(PresetCheck.faults("x", PLAIN, OWN)).isEmpty();
        assertThat(PresetCheck.faults("plain", PLAIN, PLAIN)).isEmpty();
    }

    @Test
    void a_missing_setting_is_named() {
        Map<String, String> plain = new TreeMap<>(PLAIN);
        plain.remove("reminder.list");

        assertThat(PresetCheck.faults("x", plain, OWN))
                .containsExactly(new PresetFault(Kind.MISSING_SETTING, "x", "reminder.list"));
    }

    @Test
    void a_city_does_not_inherit_the_office_of_another() {
        Map<String, String> own = new TreeMap<>(OWN);
        own.remove("contact.office");
        Map<String, String> plain = new TreeMap<>(PLAIN);
        plain.put("contact.office", "よその市民課");

        assertThat(PresetCheck.faults("x", plain, own))
                .containsExactly(new PresetFault(Kind.MISSING_SETTING, "x", "contact.office"));
    }

    @Test
    void an_unknown_setting_and_a_wrong_value_are_named() {
        Map<String, String> own = new TreeMap<>(OWN);
        own.put("group.maximum", "5");
        own.put("group.max", "6");
        own.put("reminder.list", "1日前 25:00");
        own.put("ledger.mode", "PAPER");

        assertThat(PresetCheck.faults("x", PLAIN, own))
                .containsExactlyInAnyOrder(
                        new PresetFault(Kind.UNKNOWN_SETTING, "x", "group.maximum"),
                        new PresetFault(Kind.WRONG_VALUE, "x", "group.max"),
                        new PresetFault(Kind.WRONG_VALUE, "x", "reminder.list"),
                        new PresetFault(Kind.WRONG_VALUE, "x", "ledger.mode"));
    }
}
