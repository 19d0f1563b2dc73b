/** The city's places: where they are, how to get there, what to bring. */
@NullMarked
package jp.madoguchi.resident.places;

import org.jspecify.annotations.NullMarked;
