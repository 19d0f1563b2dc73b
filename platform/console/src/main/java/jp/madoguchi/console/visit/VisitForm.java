package jp.madoguchi.console.visit;

import jp.madoguchi.core.visit.VisitRequest;
import jp.madoguchi.core.visit.VisitScope;

/** A request to enter a city as it is typed. */
public final class VisitForm {

    private String reason = "";
    private int minutes = 15;
    private String group = "";
    private boolean export;

    VisitRequest request() {
        return new VisitRequest(reason, minutes, VisitScope.of(group, export));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public boolean isExport() {
        return export;
    }

    public void setExport(boolean export) {
        this.export = export;
    }
}
