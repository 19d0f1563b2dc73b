/** The cities of the platform, with counts alone. */
@NullMarked
package jp.madoguchi.console.tenant;

import org.jspecify.annotations.NullMarked;
