/** The day's bookings. */
@NullMarked
package jp.madoguchi.admin.today;

import org.jspecify.annotations.NullMarked;
