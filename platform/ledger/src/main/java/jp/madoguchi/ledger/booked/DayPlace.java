package jp.madoguchi.ledger.booked;

import java.util.List;

/** The visits of a day at one place, by time. */
public record DayPlace(String code, String name, List<DayVisit> visits) {}
