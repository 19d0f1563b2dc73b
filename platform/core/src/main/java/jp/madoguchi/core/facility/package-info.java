/** Places where people come, and the hours of each weekday. */
@NullMarked
package jp.madoguchi.core.facility;

import org.jspecify.annotations.NullMarked;
