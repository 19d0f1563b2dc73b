/** Booked visits that a change of places, hours or days would strand: shown before it is stored. */
@NullMarked
package jp.madoguchi.admin.stranded;

import org.jspecify.annotations.NullMarked;
