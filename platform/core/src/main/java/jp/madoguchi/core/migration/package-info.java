/** Bookings and people of the system before: staged, checked with a report, written in one transaction, undone. */
@NullMarked
package jp.madoguchi.core.migration;

import org.jspecify.annotations.NullMarked;
