package jp.madoguchi.admin.access;

import java.util.Set;
import jp.madoguchi.base.port.Permission;

/** The rights of the city's console. */
public final class AdminPermissions {

    public static final Permission VIEW_BOOKINGS = new Permission("bookings.view");
    public static final Permission VIEW_PEOPLE = new Permission("people.view");
    public static final Permission EDIT_FACILITIES = new Permission("facilities.edit");
    public static final Permission VIEW_SLOTS = new Permission("slots.view");
    public static final Permission PUBLISH_SLOTS = new Permission("slots.publish");
    public static final Permission VIEW_EXCHANGE = new Permission("exchange.view");
    public static final Permission EXPORT_BOOKINGS = new Permission("exchange.export");
    public static final Permission UPLOAD = new Permission("exchange.upload");
    public static final Permission ENROL_TERMINALS = new Permission("exchange.enrol");

    static final Set<Permission> COUNTER =
            Set.of(VIEW_BOOKINGS, VIEW_PEOPLE, VIEW_SLOTS, VIEW_EXCHANGE, EXPORT_BOOKINGS);
    static final Set<Permission> ALL = Set.of(
            VIEW_BOOKINGS,
            VIEW_PEOPLE,
            EDIT_FACILITIES,
            VIEW_SLOTS,
            PUBLISH_SLOTS,
            VIEW_EXCHANGE,
            EXPORT_BOOKINGS,
            UPLOAD,
            ENROL_TERMINALS);

    private AdminPermissions() {}
}
