/** The day's bookings and one booking. */
@NullMarked
package jp.madoguchi.admin.today;

import org.jspecify.annotations.NullMarked;
