/** The counter's day: arrivals, people without a booking, who is called where, and the screen in the waiting hall. */
@NullMarked
package jp.madoguchi.admin.counter;

import org.jspecify.annotations.NullMarked;
