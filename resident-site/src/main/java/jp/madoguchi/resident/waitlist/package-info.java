/** Waiting for a place: joining the list, how it stands, and the offers of places that came free. */
@NullMarked
package jp.madoguchi.resident.waitlist;

import org.jspecify.annotations.NullMarked;
