/** The cities, and the binding of running code to one of them. */
@NullMarked
package jp.madoguchi.core.tenancy;

import org.jspecify.annotations.NullMarked;
