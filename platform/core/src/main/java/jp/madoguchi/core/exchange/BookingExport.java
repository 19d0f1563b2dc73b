package jp.madoguchi.core.exchange;

/** Writes the city's bookings for its terminals. */
public abstract class BookingExport {

    /** All bookings from yesterday on, cancelled ones too, sealed for every enrolled terminal. */
    public abstract ExportResult write();
}
