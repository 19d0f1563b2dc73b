/** Measures bookings and pages against their floors. */
@NullMarked
package jp.madoguchi.perf;

import org.jspecify.annotations.NullMarked;
