/** Visits of the vendor's operators: their way in, what they may do, and the book that the city's staff keep of them. */
@NullMarked
package jp.madoguchi.admin.visit;

import org.jspecify.annotations.NullMarked;
