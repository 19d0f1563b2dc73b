/** The bookings of all channels, and one booking with everything about it. */
@NullMarked
package jp.madoguchi.admin.bookings;

import org.jspecify.annotations.NullMarked;
