/** The bookings of all channels as staff search, sort and export them. */
@NullMarked
package jp.madoguchi.core.bookinglist;

import org.jspecify.annotations.NullMarked;
