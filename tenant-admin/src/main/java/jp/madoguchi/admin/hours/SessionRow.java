package jp.madoguchi.admin.hours;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.core.calendar.HoursSession;

/** One session as it is typed: kept as text, so that nothing is lost when it is wrong. */
public final class SessionRow {

    private String group = HoursSession.CARD_GROUP;
    private String opens = "";
    private String closes = "";
    private String minutes = "30";
    private String capacity = "1";
    private String last = "";
    private Map<String, String> latest = new HashMap<>();

    static SessionRow of(HoursSession session) {
        SessionRow row = new SessionRow();
        row.group = session.slotGroup();
        row.opens = session.opens().toString();
        row.closes = session.closes().toString();
        row.minutes = Integer.toString(session.slotMinutes());
        row.capacity = Integer.toString(session.capacity());
        row.last =
                session.lastReception() == null ? "" : session.lastReception().toString();
        session.latest().forEach((code, time) -> row.latest.put(code, time.toString()));
        return row;
    }

    /** A row to type the next session into: what is often the same stays. */
    SessionRow next() {
        SessionRow row = new SessionRow();
        row.group = group;
        row.minutes = minutes;
        row.capacity = capacity;
        return row;
    }

    /** The session, or empty when something cannot be read. */
    Optional<HoursSession> read() {
        try {
            Map<String, LocalTime> times = new HashMap<>();
            for (Map.Entry<String, String> entry : latest.entrySet()) {
                if (!entry.getValue().isBlank()) {
                    times.put(entry.getKey(), LocalTime.parse(entry.getValue().strip()));
                }
            }
            return Optional.of(new HoursSession(
                    group,
                    LocalTime.parse(opens.strip()),
                    LocalTime.parse(closes.strip()),
                    Integer.parseInt(minutes),
                    Integer.parseInt(capacity.strip()),
                    last.isBlank() ? null : LocalTime.parse(last.strip()),
                    times));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getOpens() {
        return opens;
    }

    public void setOpens(String opens) {
        this.opens = opens;
    }

    public String getCloses() {
        return closes;
    }

    public void setCloses(String closes) {
        this.closes = closes;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }

    public Map<String, String> getLatest() {
        return latest;
    }

    public void setLatest(Map<String, String> latest) {
        this.latest = latest;
    }
}
