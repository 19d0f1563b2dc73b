package jp.madoguchi.admin.facilities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.core.facility.WeeklyHours;
import jp.madoguchi.core.kernel.Problem;

/** The weekly hours of a place as they are typed. */
public final class HoursForm {

    private static final Pattern SESSION = Pattern.compile("hours\\[(\\d+)]");
    private static final int MOST_ROWS = 100;

    private List<HoursRow> rows = new ArrayList<>();

    static HoursForm of(List<WeeklyHours> hours) {
        HoursForm form = new HoursForm();
        hours.stream().map(HoursRow::of).forEach(form.rows::add);
        if (form.rows.isEmpty()) {
            form.addRow();
        }
        return form;
    }

    /** Adds a session with the lengths of the one before it. */
    void addRow() {
        if (rows.isEmpty()) {
            rows.add(HoursRow.of(HoursRow.WEEKDAYS, "09:00", "17:00", 30, 2, null));
        } else if (rows.size() < MOST_ROWS) {
            HoursRow previous = rows.getLast();
            HoursRow row = new HoursRow();
            row.setDay(previous.getDay());
            row.setMinutes(previous.getMinutes());
            row.setCapacity(previous.getCapacity());
            rows.add(row);
        }
    }

    void removeRow(int index) {
        if (index >= 0 && index < rows.size()) {
            rows.remove(index);
        }
    }

    /** What the rows say; a row that cannot be read is a problem of its own. */
    Reading read() {
        List<WeeklyHours> hours = new ArrayList<>();
        List<Integer> rowOfSession = new ArrayList<>();
        Map<Integer, Problem> unreadable = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            List<WeeklyHours> sessions = rows.get(i).read().orElse(List.of());
            if (sessions.isEmpty()) {
                unreadable.put(i, Problem.of("", "admin.hours.unreadable"));
            }
            for (WeeklyHours session : sessions) {
                hours.add(session);
                rowOfSession.add(i);
            }
        }
        return new Reading(List.copyOf(hours), rowOfSession, unreadable);
    }

    /**
     * What was typed, as sessions.
     *
     * @param rowOfSession for each session the row that it came from
     * @param unreadable   rows with something that is no time or number
     */
    record Reading(List<WeeklyHours> hours, List<Integer> rowOfSession, Map<Integer, Problem> unreadable) {

        /** The first problem of each row. */
        Map<Integer, Problem> byRow(List<Problem> problems) {
            Map<Integer, Problem> byRow = new TreeMap<>();
            for (Problem problem : problems) {
                Matcher session = SESSION.matcher(problem.field());
                int row = session.matches() ? rowOfSession.get(Integer.parseInt(session.group(1))) : -1;
                byRow.putIfAbsent(row, problem);
            }
            return byRow;
        }
    }

    public List<HoursRow> getRows() {
        return rows;
    }

    public void setRows(List<HoursRow> rows) {
        this.rows = rows;
    }
}
