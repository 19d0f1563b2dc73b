package jp.madoguchi.console.maintenance;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.maintenance.PlanCommand;
import jp.madoguchi.core.maintenance.Stops;

/** A stop as an operator types it; dates and times are those of Japan. */
public final class PlanForm {

    private List<String> cities = new ArrayList<>();
    private boolean all;
    private String startDate = "";
    private String startTime = "22:00";
    private String endDate = "";
    private String endTime = "06:00";
    private Stops stops = Stops.BOTH;
    private String textResidents = "";
    private String textStaff = "";
    private String emergency = "";
    private boolean confirmed;

    /** The instant of a typed date and time; empty where they are none. */
    static Optional<Instant> instant(String date, String time) {
        try {
            return Optional.of(JapanTime.instant(LocalDate.parse(date.strip()).atTime(LocalTime.parse(time.strip()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    PlanCommand command(Instant starts, Instant ends, List<String> everyCity) {
        return new PlanCommand(all ? everyCity : cities, starts, ends, stops, textResidents, textStaff, emergency);
    }

    public List<String> getCities() {
        return cities;
    }

    public void setCities(List<String> cities) {
        this.cities = cities;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public String getStartDate() {
        return startDate;
    }

    public void setStartDate(String startDate) {
        this.startDate = startDate;
    }

    public String getStartTime() {
        return startTime;
    }

    public void setStartTime(String startTime) {
        this.startTime = startTime;
    }

    public String getEndDate() {
        return endDate;
    }

    public void setEndDate(String endDate) {
        this.endDate = endDate;
    }

    public String getEndTime() {
        return endTime;
    }

    public void setEndTime(String endTime) {
        this.endTime = endTime;
    }

    public Stops getStops() {
        return stops;
    }

    public void setStops(Stops stops) {
        this.stops = stops;
    }

    public String getTextResidents() {
        return textResidents;
    }

    public void setTextResidents(String textResidents) {
        this.textResidents = textResidents;
    }

    public String getTextStaff() {
        return textStaff;
    }

    public void setTextStaff(String textStaff) {
        this.textStaff = textStaff;
    }

    public String getEmergency() {
        return emergency;
    }

    public void setEmergency(String emergency) {
        this.emergency = emergency;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
