package jp.madoguchi.admin.bookings;

import java.util.List;
import java.util.Map;
import jp.madoguchi.core.booking.BookingState;
import jp.madoguchi.core.bookinglist.BookingSort;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.procedure.Channel;
import jp.madoguchi.core.procedure.Procedures;
import org.springframework.stereotype.Component;

/** What the list can be narrowed to; places are those that the actor may see. */
@Component
public class ListChoices {

    private final Facilities facilities;
    private final Procedures procedures;

    ListChoices(Facilities facilities, Procedures procedures) {
        this.facilities = facilities;
        this.procedures = procedures;
    }

    public List<FacilityView> places() {
        return facilities.all();
    }

    public Map<String, String> procedures() {
        return procedures.names();
    }

    public List<BookingState> states() {
        return List.of(BookingState.values());
    }

    public List<Channel> channels() {
        return List.of(Channel.values());
    }

    public List<BookingSort> sorts() {
        return List.of(BookingSort.values());
    }
}
