package jp.madoguchi.bookingweb.receipt;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.madoguchi.core.booking.BookingView;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A visit for a calendar (RFC 5545): when and where, and nothing about the person. Calendars are shared with families and
 * firms, so that neither the booking's number nor an address of a person stands in it.
 */
final class CalendarFile {

    private static final String ZONE = "Asia/Tokyo";
    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

    /** When Japan last had summer time. */
    private static final LocalDateTime SINCE = LocalDateTime.of(1951, 9, 8, 0, 0);

    private CalendarFile() {}

    /**
     * The file's text. The same booking has the same UID: when it is loaded again after a change, the visit moves.
     *
     * @param summary what the visit is called
     * @param writtenAt now
     */
    static String of(BookingView booking, String summary, Instant writtenAt) {
        ParameterList zone = new ParameterList(List.of(new TzId(ZONE)));
        LocalDateTime start = booking.day().atTime(booking.start());
        VEvent visit = new VEvent(false);
        visit.add(new Uid(booking.id() + "@madoguchi"));
        visit.add(new DtStamp(writtenAt));
        visit.add(new DtStart<>(zone, start));
        visit.add(new DtEnd<>(zone, start.plusMinutes(booking.minutes())));
        visit.add(new Summary(summary));
        visit.add(new Location((booking.facilityName() + " " + booking.facilityAddress()).strip()));
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Madoguchi//Booking//JA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(japan());
        calendar.add(visit);
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VTimeZone japan() {
        Standard standard = new Standard();
        standard.add(new DtStart<>(SINCE));
        standard.add(new TzOffsetFrom(JAPAN));
        standard.add(new TzOffsetTo(JAPAN));
        standard.add(new TzName("JST"));
        return new VTimeZone(
                new PropertyList(List.of(new net.fortuna.ical4j.model.property.TzId(ZONE))),
                new ComponentList<>(List.of(standard)));
    }
}
