/** The residents' booking site. */
@NullMarked
package jp.madoguchi.resident;

import org.jspecify.annotations.NullMarked;
