package jp.madoguchi.core.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.PresetCheck;
import jp.madoguchi.core.settings.PresetFault;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.Cluster;

/** Says everything that is wrong with an order at once. What only the database can decide is decided there. */
final class CityOrderCheck {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]{1,30}");
    private static final Pattern SUBDOMAIN = Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?");
    private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,28}[a-z0-9])?");
    private static final int SHORTEST_SUBDOMAIN = 2;
    private static final int LONGEST_SUBDOMAIN = 63;
    private static final int LONGEST_NAME = 50;

    private final CityOrder order;
    private final List<Problem> problems = new ArrayList<>();

    private CityOrderCheck(CityOrder order) {
        this.order = order;
    }

    static List<Problem> of(CityOrder order, List<Cluster> clusters) {
        CityOrderCheck check = new CityOrderCheck(order);
        check.code();
        check.text("name", order.name(), "lifecycle.name");
        check.subdomain();
        check.preset();
        if (clusters.stream().noneMatch(cluster -> cluster.name().equals(order.cluster()))) {
            check.add("cluster", "lifecycle.cluster.unknown");
        }
        check.administrator();
        return List.copyOf(check.problems);
    }

    /** What another city has already. */
    static List<Problem> taken(Optional<City> ofCode, Optional<City> ofHost) {
        List<Problem> problems = new ArrayList<>();
        ofCode.ifPresent(city -> problems.add(
                city.state() == City.State.ERASED
                        ? Problem.of("code", "lifecycle.code.erased", city.name())
                        : Problem.of("code", "lifecycle.code.taken", city.name())));
        ofHost.ifPresent(city -> problems.add(Problem.of("subdomain", "lifecycle.subdomain.taken", city.name())));
        return problems;
    }

    private void code() {
        if (order.code().isEmpty()) {
            add("code", "lifecycle.code.missing");
        } else if (!CODE.matcher(order.code()).matches()) {
            add("code", "lifecycle.code.form");
        } else if (ReservedNames.contains(order.code())) {
            add("code", "lifecycle.code.reserved", order.code());
        }
    }

    private void subdomain() {
        String subdomain = order.subdomain();
        if (subdomain.isEmpty()) {
            add("subdomain", "lifecycle.subdomain.missing");
        } else if (ReservedNames.contains(subdomain)) {
            add(
                    "subdomain",
                    subdomain.startsWith("--", 2) ? "lifecycle.subdomain.punycode" : "lifecycle.subdomain.reserved",
                    subdomain);
        } else if (!SUBDOMAIN.matcher(subdomain).matches()) {
            add("subdomain", "lifecycle.subdomain.form");
        } else if (subdomain.length() < SHORTEST_SUBDOMAIN || subdomain.length() > LONGEST_SUBDOMAIN) {
            add("subdomain", "lifecycle.subdomain.length", SHORTEST_SUBDOMAIN, LONGEST_SUBDOMAIN);
        }
    }

    private void preset() {
        PresetCheck.faults(order.preset()).forEach(fault -> problems.add(problem(fault)));
    }

    static Problem problem(PresetFault fault) {
        return switch (fault.kind()) {
            case UNKNOWN_PRESET -> Problem.of("preset", "lifecycle.preset.unknown");
            case MISSING_SETTING -> Problem.of("preset", "lifecycle.preset.missing", fault.preset(), fault.key());
            case UNKNOWN_SETTING ->
                Problem.of("preset", "lifecycle.preset.unknown-setting", fault.preset(), fault.key());
            case WRONG_VALUE -> Problem.of("preset", "lifecycle.preset.wrong", fault.preset(), fault.key());
        };
    }

    private void administrator() {
        FirstAdministrator administrator = order.administrator();
        if (administrator == null) {
            return;
        }
        if (administrator.shortName().isEmpty()) {
            add("adminShortName", "lifecycle.admin.missing");
        } else if (!ACCOUNT.matcher(administrator.shortName()).matches()) {
            add("adminShortName", "lifecycle.admin.form");
        }
        text("adminFamilyName", administrator.familyName(), "lifecycle.admin.family");
        text("adminGivenName", administrator.givenName(), "lifecycle.admin.given");
    }

    private void text(String field, String value, String key) {
        if (value.isBlank()) {
            add(field, key + ".missing");
        } else if (value.length() > LONGEST_NAME) {
            add(field, key + ".long", LONGEST_NAME);
        } else if (value.codePoints().anyMatch(Character::isISOControl)) {
            add(field, key + ".characters");
        }
    }

    private void add(String field, String key, Object... arguments) {
        problems.add(Problem.of(field, key, arguments));
    }
}
