package jp.madoguchi.ledger.booked;

import java.time.LocalDate;

/** A day with bookings and how many people come. */
public record BookedDay(LocalDate day, int people) {}
