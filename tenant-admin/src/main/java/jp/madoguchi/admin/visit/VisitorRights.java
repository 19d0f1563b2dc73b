package jp.madoguchi.admin.visit;

import java.util.Set;
import jp.madoguchi.base.port.Permission;
import jp.madoguchi.core.visit.VisitGroups;
import jp.madoguchi.core.visit.VisitScope;
import org.springframework.stereotype.Component;

/** What a visitor may do: look, or what the granted group may; never what would let visitors decide about themselves. */
@Component
public class VisitorRights {

    /** Features that are for the city alone: its accounts, groups and the places that staff may come from. */
    private static final Set<String> NEVER_FEATURES = Set.of("staff", "groups", "access");

    /** The settings hold the city's consent to visits; approvals are the city's word. */
    private static final Set<String> NEVER = Set.of("visits.approve", "maintenance.approve", "settings.edit");

    private static final Set<String> TAKES_OUT = Set.of("export", "download", "print");

    private final VisitGroups groups;

    VisitorRights(VisitGroups groups) {
        this.groups = groups;
    }

    public boolean allows(Visitor visitor, Permission permission) {
        return allows(visitor.scope(), permission);
    }

    private boolean allows(VisitScope scope, Permission permission) {
        String code = permission.code();
        String feature = code.substring(0, code.indexOf('.'));
        String verb = code.substring(code.lastIndexOf('.') + 1);
        if (NEVER_FEATURES.contains(feature) || NEVER.contains(code)) {
            return false;
        }
        if (TAKES_OUT.contains(verb) && !scope.export()) {
            return false;
        }
        String group = scope.group();
        if (group == null) {
            return verb.equals("view") || TAKES_OUT.contains(verb);
        }
        return groups.rights(group).contains(code);
    }
}
