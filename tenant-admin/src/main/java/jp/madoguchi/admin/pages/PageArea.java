package jp.madoguchi.admin.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.madoguchi.base.port.Permission;
import jp.madoguchi.core.page.PageKind;

/** The two screens on which texts are written; a text of one is not found on the other, whose rights differ. */
public enum PageArea {
    PAGES("/pages", List.of(PageKind.PAGE, PageKind.FAQ), PagesScreen.VIEW, PagesScreen.EDIT, PagesScreen.PUBLISH),
    NOTICES(
            "/notices",
            List.of(PageKind.NOTICE),
            PagesScreen.VIEW_NOTICES,
            PagesScreen.EDIT_NOTICES,
            PagesScreen.EDIT_NOTICES);

    private final String path;
    private final List<PageKind> kinds;
    private final Permission view;
    private final Permission edit;
    private final Permission publish;

    PageArea(String path, List<PageKind> kinds, Permission view, Permission edit, Permission publish) {
        this.path = path;
        this.kinds = kinds;
        this.view = view;
        this.edit = edit;
        this.publish = publish;
    }

    static PageArea of(HttpServletRequest request) {
        return request.getRequestURI().startsWith(NOTICES.path) ? NOTICES : PAGES;
    }

    /** Where the area begins. */
    public String path() {
        return path;
    }

    public List<PageKind> kinds() {
        return kinds;
    }

    Permission view() {
        return view;
    }

    Permission edit() {
        return edit;
    }

    Permission publish() {
        return publish;
    }
}
