package jp.madoguchi.admin.hours;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.core.calendar.HoursPattern;
import jp.madoguchi.core.calendar.HoursSession;
import jp.madoguchi.core.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** Named hours as they are typed. */
public final class PatternForm {

    private static final int MOST_ROWS = 20;

    private String name = "";
    private String facility = "";
    private int order;
    private List<SessionRow> rows = new ArrayList<>();

    /** @param facility the only place that may use it, or null */
    static PatternForm empty(@Nullable Long facility, int order) {
        PatternForm form = new PatternForm();
        form.facility = facility == null ? "" : facility.toString();
        form.order = order;
        form.addRow();
        return form;
    }

    static PatternForm of(HoursPattern pattern) {
        PatternForm form = new PatternForm();
        form.name = pattern.name();
        form.facility = pattern.facilityId() == null ? "" : pattern.facilityId().toString();
        form.order = pattern.order();
        pattern.sessions().stream().map(SessionRow::of).forEach(form.rows::add);
        return form;
    }

    void addRow() {
        if (rows.isEmpty()) {
            SessionRow first = new SessionRow();
            first.setOpens("09:00");
            first.setCloses("17:00");
            rows.add(first);
        } else if (rows.size() < MOST_ROWS) {
            rows.add(rows.getLast().next());
        }
    }

    void removeRow(int index) {
        if (index >= 0 && index < rows.size()) {
            rows.remove(index);
        }
    }

    /** Problems of rows that cannot be read; their field is {@code sessions[n]}. */
    List<Problem> unreadable() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).read().isEmpty()) {
                problems.add(Problem.of("sessions[" + (i + 1) + "]", "admin-hours.unreadable"));
            }
        }
        return List.copyOf(problems);
    }

    /** @param id 0 for a new one */
    HoursPattern pattern(long id, @Nullable Long facilityId) {
        List<HoursSession> sessions =
                rows.stream().map(SessionRow::read).flatMap(Optional::stream).toList();
        return new HoursPattern(id, facilityId, name.strip(), order, sessions);
    }

    /** The place that was chosen; -1 for something that is no id. */
    @Nullable
    Long facilityId() {
        if (facility.isBlank()) {
            return null;
        }
        return facility.matches("[0-9]{1,18}") ? Long.valueOf(facility) : -1L;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public int getOrder() {
        return order;
    }

    public void setOrder(int order) {
        this.order = order;
    }

    public List<SessionRow> getRows() {
        return rows;
    }

    public void setRows(List<SessionRow> rows) {
        this.rows = rows;
    }
}
