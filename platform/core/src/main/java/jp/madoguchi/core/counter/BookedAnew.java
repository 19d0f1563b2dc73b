package jp.madoguchi.core.counter;

/** An arrival cannot be taken back, because its people have another booking by now. */
public final class BookedAnew extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    BookedAnew(Throwable cause) {
        super("Somebody of the booking has booked anew", cause);
    }
}
