package jp.madoguchi.core.booking;

import java.util.List;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import org.springframework.stereotype.Service;

/** What a form says is wrong before the confirmation is shown, and what completing refuses: one rule for both. */
@Service
public class ContactChecks {
    private final CitySettings settings;

    ContactChecks(CitySettings settings) {
        this.settings = settings;
    }

    /** What the bound city would refuse; empty when all is well. */
    public List<Problem> problems(ContactForm typed) {
        return rules().problems(typed);
    }

    ContactRules rules() {
        return new ContactRules(settings.get(Settings.CONTACT_EMAIL), settings.get(Settings.CONTACT_PHONE));
    }
}
