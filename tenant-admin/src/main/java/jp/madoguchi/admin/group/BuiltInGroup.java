package jp.madoguchi.admin.group;

import java.util.Set;
import jp.madoguchi.identity.BuiltInGroups;

/** The groups that every city has, with what they may do at first. */
enum BuiltInGroup {
    ADMINISTRATOR(BuiltInGroups.ADMINISTRATOR, "管理者", Set.of()),
    COUNTER(
            BuiltInGroups.COUNTER,
            "窓口職員",
            Set.of(
                    "desk.use",
                    "bookings.view",
                    "bookings.print",
                    "bookings.edit",
                    "bookings.export",
                    "remark.edit",
                    "counter.view",
                    "counter.edit",
                    "counter.watch",
                    "reports.view",
                    "reports.export",
                    "people.view",
                    "slots.view",
                    "waiting.view",
                    "waiting.edit",
                    "calls.view",
                    "calls.edit",
                    "calls.record",
                    "exchange.view",
                    "exchange.export")),
    CALL_CENTRE(
            BuiltInGroups.CALL_CENTRE,
            "コールセンター",
            Set.of(
                    "desk.use",
                    "bookings.view",
                    "bookings.edit",
                    "remark.edit",
                    "reports.view",
                    "calls.view",
                    "calls.edit",
                    "calls.record",
                    "people.view",
                    "slots.view",
                    "waiting.view",
                    "facilities.view")),
    BRANCH(
            BuiltInGroups.BRANCH,
            "支所職員（所属会場のみ）",
            Set.of(
                    "desk.use",
                    "bookings.view",
                    "bookings.print",
                    "bookings.edit",
                    "remark.edit",
                    "counter.view",
                    "counter.edit",
                    "counter.watch",
                    "reports.view",
                    "people.view",
                    "slots.view")),
    VIEWER(
            BuiltInGroups.VIEWER,
            "閲覧者",
            Set.of("bookings.view", "reports.view", "counter.watch", "slots.view", "facilities.view"));

    private final String code;
    private final String title;
    private final Set<String> rights;

    BuiltInGroup(String code, String title, Set<String> rights) {
        this.code = code;
        this.title = title;
        this.rights = rights;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    boolean mayAtFirst(String right) {
        return this == ADMINISTRATOR || rights.contains(right);
    }
}
