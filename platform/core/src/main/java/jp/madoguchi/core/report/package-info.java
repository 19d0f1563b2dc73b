/** Numbers about bookings, walk-ins and calls, for the city's reports. */
@NullMarked
package jp.madoguchi.core.report;

import org.jspecify.annotations.NullMarked;
