/** The calendar: place, day and time, as a grid or as a list. */
@NullMarked
package jp.madoguchi.bookingweb.availability;

import org.jspecify.annotations.NullMarked;
