package jp.madoguchi.admin.frame;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.base.port.Permission;

/**
 * A screen of the city's console: its place in the menu and the rights that a group may be given on it. Each feature
 * declares beans of it; menu and matrix are made from them. Texts: {@code screen.<code>} and {@code right.<permission>}.
 *
 * @param order   place in the menu; from {@link #MANAGEMENT} on it stands under 設定・管理
 * @param code    letters and hyphens
 * @param href    path on the city's console
 * @param view    the right to see it
 * @param further further rights on it, may be empty
 */
public record AdminScreen(int order, String code, String href, Permission view, List<Permission> further) {

    /** Screens from this order on are for those who run the city's console. */
    public static final int MANAGEMENT = 100;

    public AdminScreen {
        further = List.copyOf(further);
    }

    public static AdminScreen of(int order, String code, String href, Permission view, Permission... further) {
        return new AdminScreen(order, code, href, view, List.of(further));
    }

    /** Every right on it, the view first. */
    public Stream<Permission> rights() {
        return Stream.concat(Stream.of(view), further.stream());
    }

    /** Message key of its name. */
    public String key() {
        return "screen." + code;
    }

    boolean forManagement() {
        return order >= MANAGEMENT;
    }
}
