package jp.madoguchi.core.slot;

import java.time.LocalDate;

/** A day on which nothing is published, and why (祝日's name, 年末年始 …). */
public record SkippedDay(LocalDate day, String reason) {}
