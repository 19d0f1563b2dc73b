package jp.madoguchi.admin.desk;

import java.time.Clock;
import java.util.Set;
import jp.madoguchi.admin.access.SignedInStaff;
import jp.madoguchi.admin.group.StaffMember;
import jp.madoguchi.core.calendar.OpenDays;
import jp.madoguchi.core.invitee.DeskPerson;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.DeskSettings;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.identity.BuiltInGroups;
import org.springframework.stereotype.Component;

/** Who is at the desk, and what they may do there now. */
@Component
class DeskMember {

    private static final Set<String> CALL_CENTRE = Set.of(BuiltInGroups.CALL_CENTRE);

    private final SignedInStaff staff;
    private final CitySettings settings;
    private final OpenDays days;
    private final Clock clock;

    DeskMember(SignedInStaff staff, CitySettings settings, OpenDays days, Clock clock) {
        this.staff = staff;
        this.settings = settings;
        this.days = days;
        this.clock = clock;
    }

    /** Whoever is in the call centre's group alone books for the call centre, everybody else for the city. */
    Audience audience() {
        return staff.member()
                        .map(StaffMember::groups)
                        .filter(CALL_CENTRE::equals)
                        .isPresent()
                ? Audience.CALL_CENTRE
                : Audience.STAFF;
    }

    /** Whether somebody may be served now. */
    boolean worksNow() {
        return audience() != Audience.CALL_CENTRE
                || staff.allows(DeskScreen.ANY_HOUR)
                || CallCentreHours.of(settings)
                        .isOpen(
                                JapanTime.now(clock),
                                day -> days.holidayName(day).isPresent());
    }

    /** Whether the person's booking, if one stands, is at a place that the member may see. */
    boolean sees(DeskPerson person) {
        Long place = person.bookedAt();
        return place == null || staff.covers(place);
    }

    boolean mayOverbook() {
        return staff.allows(DeskScreen.OVERBOOK);
    }

    boolean mayBeLate() {
        return settings.get(DeskSettings.ANY_TIME) && staff.allows(DeskScreen.ANY_TIME);
    }
}
