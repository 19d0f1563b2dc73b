/** The first page and the plain pages that it links to. */
@NullMarked
package jp.madoguchi.resident.home;

import org.jspecify.annotations.NullMarked;
