package jp.madoguchi.core.question;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.core.settings.FieldUse;
import jp.madoguchi.core.settings.SettingValues;
import jp.madoguchi.core.settings.Settings;

/**
 * The further contact fields of the catalogue (T4), as questions. There are ways to reach a person and nothing else: no
 * city can switch on a name, an address or a birth date (松阪 2(3)カ, 京都 3(1)ア(ｶ)).
 */
final class ContactQuestions {

    private static final int LONGEST_NUMBER = 20;

    private ContactQuestions() {}

    static List<Question> of(SettingValues settings) {
        List<Question> asked = new ArrayList<>();
        FieldUse fax = settings.get(Settings.CONTACT_FAX);
        if (fax != FieldUse.OFF) {
            asked.add(new Question(
                    "contact-fax",
                    QuestionKind.TELEPHONE,
                    fax,
                    "FAX番号",
                    "お電話での連絡が難しい方はご記入ください。例：046-000-0000",
                    LONGEST_NUMBER,
                    List.of()));
        }
        FieldUse when = settings.get(Settings.CONTACT_WHEN);
        if (when != FieldUse.OFF) {
            asked.add(new Question(
                    "contact-when",
                    QuestionKind.CHOICE,
                    when,
                    "連絡のつきやすい時間帯",
                    "",
                    0,
                    List.of(choice("any", "いつでもよい"), choice("morning", "午前"), choice("afternoon", "午後"))));
        }
        return List.copyOf(asked);
    }

    private static Choice choice(String code, String label) {
        return new Choice(code, label, ChoiceEffect.NONE, "");
    }
}
