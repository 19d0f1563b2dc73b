package jp.madoguchi.admin.access;

import jp.madoguchi.admin.group.CityStaff;
import jp.madoguchi.admin.group.StaffGroup;
import jp.madoguchi.admin.group.StaffMember;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.identity.StaffDirectory;
import org.springframework.stereotype.Component;

/** Tells who has to register a second factor first. Keycloak asks for a registered one at every sign-in by itself. */
@Component
class SecondFactors {

    private final StaffDirectory directory;

    SecondFactors(StaffDirectory directory) {
        this.directory = directory;
    }

    boolean missing(CityStaff staff, StaffMember member) {
        return staff.groupsOf(member).anyMatch(StaffGroup::secondFactor)
                && directory
                        .find(Tenancy.current(), member.subject())
                        .map(account -> account.secondFactors() == 0)
                        .orElse(true);
    }
}
