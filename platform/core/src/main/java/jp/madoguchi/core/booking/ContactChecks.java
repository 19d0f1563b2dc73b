package jp.madoguchi.core.booking;

import java.util.Collection;
import java.util.List;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.question.Questions;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.FieldUse;
import jp.madoguchi.core.settings.SettingValues;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.slot.Audience;
import org.springframework.stereotype.Service;

/** What a form says is wrong before the confirmation is shown, and what completing refuses: one rule for both. */
@Service
public class ContactChecks {
    private final CitySettings settings;
    private final Questions questions;

    ContactChecks(CitySettings settings, Questions questions) {
        this.settings = settings;
        this.questions = questions;
    }

    /** What the bound city would refuse of this draft's people; empty when all is well. */
    public List<Problem> problems(Draft draft, ContactForm typed, Audience audience) {
        return rules(draft.procedures(), audience).problems(typed);
    }

    /** How an address is asked for: whoever calls may have none, so that staff may always go without. */
    public static FieldUse email(SettingValues settings, Audience audience) {
        FieldUse use = settings.get(Settings.CONTACT_EMAIL);
        return audience != Audience.RESIDENT && use == FieldUse.REQUIRED ? FieldUse.OPTIONAL : use;
    }

    ContactRules rules(Collection<String> procedures, Audience audience) {
        return new ContactRules(
                email(settings, audience),
                settings.get(Settings.CONTACT_PHONE),
                questions.of(procedures),
                Cautions.of(settings));
    }
}
