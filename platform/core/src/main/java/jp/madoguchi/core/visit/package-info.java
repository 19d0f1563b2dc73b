/** Visits of the vendor's operators to a city: asked for, allowed by the city, opened once, ended, recorded. */
@NullMarked
package jp.madoguchi.core.visit;

import org.jspecify.annotations.NullMarked;
