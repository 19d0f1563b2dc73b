package jp.madoguchi.core.booking;

import java.util.Collection;
import java.util.List;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.question.Questions;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
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
    public List<Problem> problems(Draft draft, ContactForm typed) {
        return rules(draft.procedures()).problems(typed);
    }

    ContactRules rules(Collection<String> procedures) {
        return new ContactRules(
                settings.get(Settings.CONTACT_EMAIL),
                settings.get(Settings.CONTACT_PHONE),
                questions.of(procedures),
                Cautions.of(settings));
    }
}
