/** Which days a place is open: 祝日, 年末年始, closed days and weekly hours. */
@NullMarked
package jp.madoguchi.core.calendar;

import org.jspecify.annotations.NullMarked;
