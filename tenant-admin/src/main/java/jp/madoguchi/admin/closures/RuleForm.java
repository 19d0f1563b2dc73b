package jp.madoguchi.admin.closures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.TreeSet;
import jp.madoguchi.core.calendar.CalendarRule;
import jp.madoguchi.core.calendar.DayRule;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A rule about days as it is typed. */
public final class RuleForm {

    private CalendarRule.Kind kind = CalendarRule.Kind.CLOSED;
    private @Nullable Long facility;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Integer weekday;
    private TreeSet<Integer> nths = new TreeSet<>();
    private int daysAfter;
    private @Nullable Long pattern;
    private String reason = "";

    static RuleForm of(CalendarRule.Kind kind) {
        RuleForm form = new RuleForm();
        form.kind = kind;
        return form;
    }

    /** A first day alone is that one day, unless a weekday is chosen: then it is the day from which the rule holds. */
    CalendarRule rule() {
        DayOfWeek day = weekday == null || weekday < 1 || weekday > 7 ? null : DayOfWeek.of(weekday);
        LocalDate last = to == null && day == null ? from : to;
        int after = day == null ? 0 : Math.clamp(daysAfter, -6, 6);
        TreeSet<Integer> which = day == null ? new TreeSet<>() : nths;
        return new CalendarRule(0, facility, kind, new DayRule(from, last, day, which, after), pattern, reason);
    }

    public CalendarRule.Kind getKind() {
        return kind;
    }

    /** @param kind null where none was chosen: the kind stays */
    public void setKind(CalendarRule.@Nullable Kind kind) {
        if (kind != null) {
            this.kind = kind;
        }
    }

    public @Nullable Long getFacility() {
        return facility;
    }

    public void setFacility(@Nullable Long facility) {
        this.facility = facility;
    }

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from) {
        this.from = from;
    }

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable Integer getWeekday() {
        return weekday;
    }

    public void setWeekday(@Nullable Integer weekday) {
        this.weekday = weekday;
    }

    public TreeSet<Integer> getNths() {
        return nths;
    }

    public void setNths(TreeSet<Integer> nths) {
        this.nths = nths;
    }

    public int getDaysAfter() {
        return daysAfter;
    }

    public void setDaysAfter(int daysAfter) {
        this.daysAfter = daysAfter;
    }

    public @Nullable Long getPattern() {
        return pattern;
    }

    public void setPattern(@Nullable Long pattern) {
        this.pattern = pattern;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
