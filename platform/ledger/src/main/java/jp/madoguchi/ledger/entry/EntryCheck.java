package jp.madoguchi.ledger.entry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.base.date.DateFormat;
import jp.madoguchi.base.date.DateReading;
import jp.madoguchi.base.date.EraDate;
import jp.madoguchi.base.date.PartialDate;
import jp.madoguchi.ledger.card.CardKind;
import jp.madoguchi.ledger.card.CardNumber;
import org.jspecify.annotations.Nullable;

/** Reads a form; what is wrong with it stands under the name of its field as the key of a sentence. */
final class EntryCheck {

    private static final Set<String> SEXES = Set.of("", "M", "F");

    private final Map<String, String> problems = new LinkedHashMap<>();
    private final EntryForm form;
    private final LocalDate today;

    private EntryCheck(EntryForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    static Checked of(EntryForm form, LocalDate today) {
        return new EntryCheck(form, today).check();
    }

    private Checked check() {
        UUID id = form.id();
        CardKind kind = form.kind();
        String name = text("name", form.name(), 100, true);
        PartialDate birth = birth().orElse(null);
        String kana = text("kana", form.kana(), 100, false);
        String address = text("address", form.address(), 200, true);
        String serial = number("serial", form.serial(), "[0-9A-Z]{9}");
        String application = number("application", form.application(), "[0-9]{23}");
        String notice = number("notice", form.notice(), "[0-9A-Z]{1,40}");
        String reason = text("reason", form.reason(), 200, true);
        String sex = form.sex() == null || !SEXES.contains(form.sex()) ? "" : form.sex();
        LocalDate applied = applied();
        if (!problems.isEmpty() || id == null || kind == null || birth == null) {
            return new Checked(null, problems);
        }
        return new Checked(
                new EntryRow(
                        id,
                        kind,
                        name,
                        kana,
                        birth,
                        sex,
                        address,
                        serial,
                        application,
                        notice,
                        applied,
                        reason,
                        form.replaces()),
                problems);
    }

    private String text(String field, @Nullable String typed, int longest, boolean required) {
        String text = typed == null ? "" : typed.strip();
        if (required && text.isEmpty()) {
            problems.put(field, "ledger-card-entry.missing." + field);
        } else if (text.codePointCount(0, text.length()) > longest) {
            problems.put(field, "ledger-card-entry.long");
        }
        return text;
    }

    private String number(String field, @Nullable String typed, String form) {
        String number = typed == null ? "" : CardNumber.plain(typed);
        if (!number.isEmpty() && !number.matches(form)) {
            problems.put(field, "ledger-card-entry.wrong." + field);
        }
        return number;
    }

    private Optional<PartialDate> birth() {
        String typed = form.birth() == null ? "" : form.birth().strip();
        if (typed.isEmpty()) {
            problems.put("birth", "ledger-card-entry.missing.birth");
            return Optional.empty();
        }
        Optional<PartialDate> birth = date(typed);
        if (birth.isEmpty()) {
            problems.put("birth", "ledger-card-entry.wrong.birth");
        } else if (birth.flatMap(PartialDate::full).filter(today::isBefore).isPresent()) {
            problems.put("birth", "ledger-card-entry.ahead.birth");
        }
        return birth;
    }

    private @Nullable LocalDate applied() {
        String typed = form.appliedOn() == null ? "" : form.appliedOn().strip();
        if (typed.isEmpty()) {
            return null;
        }
        LocalDate applied = date(typed).flatMap(PartialDate::full).orElse(null);
        if (applied == null || applied.isAfter(today)) {
            problems.put("appliedOn", "ledger-card-entry.wrong.appliedOn");
        }
        return applied;
    }

    private static Optional<PartialDate> date(String typed) {
        return EraDate.parse(typed, DateFormat.AUTO) instanceof DateReading.Read read
                ? Optional.of(read.date())
                : Optional.empty();
    }

    /** @param row null when there are problems */
    record Checked(@Nullable EntryRow row, Map<String, String> problems) {}
}
