package jp.madoguchi.admin.visit;

import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.visit.Visit;
import jp.madoguchi.core.visit.VisitBook;
import org.springframework.stereotype.Component;

/** What the first page tells of visits; templates read it as {@code @visitNotices}. */
@Component("visitNotices")
public class VisitNotices {

    private final VisitBook book;
    private final Permissions permissions;

    VisitNotices(VisitBook book, Permissions permissions) {
        this.book = book;
        this.permissions = permissions;
    }

    /** Requests that wait for somebody who may answer them; 0 for everybody else. */
    public long waiting() {
        return permissions.allows(VisitsScreen.APPROVE)
                ? book.latest().stream()
                        .filter(visit -> visit.state() == Visit.State.REQUESTED)
                        .count()
                : 0;
    }
}
