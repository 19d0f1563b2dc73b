/** A city to measure on, filled through core's own services. */
@NullMarked
package jp.madoguchi.perf.city;

import org.jspecify.annotations.NullMarked;
