package jp.madoguchi.admin.frame;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.base.port.Permission;
import org.springframework.stereotype.Component;

/** Every screen of the console, in the order of the menu. */
@Component
public class Screens {

    private final List<AdminScreen> all;
    private final Set<Permission> rights;

    Screens(List<AdminScreen> screens) {
        this.all = screens.stream()
                .sorted(Comparator.comparingInt(AdminScreen::order).thenComparing(AdminScreen::code))
                .toList();
        this.rights = all.stream().flatMap(AdminScreen::rights).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public List<AdminScreen> all() {
        return all;
    }

    /** Every right that there is; one may stand on several screens. */
    public Set<Permission> rights() {
        return Set.copyOf(rights);
    }
}
