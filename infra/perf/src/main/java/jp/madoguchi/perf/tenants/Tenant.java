package jp.madoguchi.perf.tenants;

import java.util.List;

/**
 * A city that is open for bookings.
 *
 * @param host the name that its residents' browsers ask for
 * @param cluster the database cluster on which it lives
 * @param calendar path and query of its calendar of twenty days
 * @param tokens what the QR codes of its people hold
 */
record Tenant(String code, String name, String host, String cluster, String calendar, List<String> tokens) {

    String schema() {
        return "city_" + code;
    }

    @Override
    public String toString() {
        return "Tenant[" + code + "]";
    }
}
