package jp.madoguchi.perf.rush;

import java.time.LocalDate;
import java.util.List;

/**
 * A city that takes part.
 *
 * @param host the name that its residents' browsers ask for
 * @param schema where its tables are
 * @param office its one place
 * @param from the first day with places
 * @param places there are
 * @param tokens what the QR codes of its people hold
 */
record RushCity(String host, String schema, long office, LocalDate from, long places, List<String> tokens) {

    private static final int DAYS = 20;

    String calendar() {
        return "/calendar?facility=" + office + "&from=" + from + "&days=" + DAYS + "&view=grid";
    }

    @Override
    public String toString() {
        return "RushCity[" + host + "]";
    }
}
