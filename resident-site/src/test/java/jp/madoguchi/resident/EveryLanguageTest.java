package jp.madoguchi.resident;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import jp.madoguchi.testkit.house.EveryLanguage;

/** A new bundle is the residents' until it is named here. */
class EveryLanguageTest extends EveryLanguage {

    private static final Set<String> STAFF_BUNDLES = Set.of(
            "branding",
            "broadcast",
            "calls",
            "media",
            "rehearsal",
            "facility",
            "procedure",
            "hours",
            "days",
            "migration",
            "settings",
            "staff-forms",
            "staff-sign-in",
            "domain",
            "lifecycle",
            "visit",
            "waiting-staff",
            "page",
            "text",
            "invitee",
            "planning");

    private static final List<String> STAFF_KEYS = List.of(
            "booking.state.",
            "mail.kind.",
            "mail.state.",
            "mail.outcome.",
            "mail.skip.",
            "mail.suppressed.",
            "mail.doubt.",
            "mail.gave-up",
            "maintenance.problem.",
            "maintenance.stops.",
            "maintenance.phase.",
            "maintenance.approval.",
            "maintenance.outcome.",
            "maintenance.decision.",
            "maintenance.emergency",
            "maintenance.minutes",
            "maintenance.page.lead.staff",
            "maintenance.page.enter",
            "maintenance.banner.staff",
            "operator-log.",
            "slot.horizon.");

    EveryLanguageTest() throws IOException {
        super(STAFF_BUNDLES, STAFF_KEYS);
    }
}
