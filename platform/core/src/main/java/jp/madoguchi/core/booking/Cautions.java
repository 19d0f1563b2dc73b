package jp.madoguchi.core.booking;

import java.util.List;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.SettingValues;
import jp.madoguchi.core.settings.Settings;

/**
 * What must be confirmed before a booking is completed (久留米 7(3)⑨): no booking is made without it, whatever was posted.
 *
 * @param each whether each has a check box of its own; else there is one for all of them
 */
public record Cautions(List<Caution> all, boolean each) {

    /**
     * One sentence.
     *
     * @param code changes with the text, so that a reworded sentence is read anew
     */
    public record Caution(String code, String text) {

        static Caution of(String text) {
            return new Caution("caution-" + Integer.toHexString(text.hashCode()), text);
        }

        /** Name of its field in forms that bind to {@code answers}. */
        public String field() {
            return "answers[" + code + "]";
        }
    }

    /** What a city has chosen. */
    public static Cautions of(SettingValues settings) {
        return new Cautions(
                settings.get(Settings.CAUTIONS)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .map(Caution::of)
                        .toList(),
                settings.get(Settings.CAUTIONS_EACH));
    }

    /** Whether a caution's own box is checked. */
    public static boolean confirmed(Caution caution, ContactForm typed) {
        return "true".equals(typed.answers().get(caution.code()));
    }

    /** What is not confirmed. */
    public List<Problem> problems(ContactForm typed) {
        if (all.isEmpty()) {
            return List.of();
        }
        if (each) {
            return all.stream()
                    .filter(caution -> !confirmed(caution, typed))
                    .map(caution -> Problem.of(caution.field(), "question.caution", caution.text()))
                    .toList();
        }
        return typed.cautionsConfirmed() ? List.of() : List.of(Problem.of("cautions", "booking.cautions.missing"));
    }
}
