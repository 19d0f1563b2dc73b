/** The waiting room before the booking pages, and the turns that a city's requests take. */
@NullMarked
package jp.madoguchi.resident.queue;

import org.jspecify.annotations.NullMarked;
