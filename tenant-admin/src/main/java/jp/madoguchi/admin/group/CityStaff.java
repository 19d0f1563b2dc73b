package jp.madoguchi.admin.group;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.base.port.Permission;

/**
 * A city's groups and members at one moment.
 *
 * @param groups  in the order of the screens
 * @param members by account
 * @param devices enrolled terminals
 */
public record CityStaff(List<StaffGroup> groups, Map<String, StaffMember> members, List<StaffDevice> devices) {

    public CityStaff {
        groups = List.copyOf(groups);
        members = Map.copyOf(members);
        devices = List.copyOf(devices);
    }

    public Optional<StaffGroup> group(String code) {
        return groups.stream().filter(group -> group.code().equals(code)).findFirst();
    }

    /** A member who may use their account. */
    public Optional<StaffMember> active(String account) {
        return Optional.ofNullable(members.get(account)).filter(StaffMember::active);
    }

    /** The groups of a member that the city still has. */
    public Stream<StaffGroup> groupsOf(StaffMember member) {
        return groups.stream().filter(group -> member.groups().contains(group.code()));
    }

    public boolean allows(String account, Permission right) {
        return active(account).stream()
                .flatMap(this::groupsOf)
                .anyMatch(group -> group.rights().contains(right));
    }

    /** The places that somebody may see; empty for all. One group that sees all is enough. */
    public Optional<Set<Long>> facilitiesOf(StaffMember member) {
        boolean all = groupsOf(member).anyMatch(group -> !group.ownFacilityOnly());
        return all ? Optional.empty() : Optional.of(member.facilities());
    }
}
