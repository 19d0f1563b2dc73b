/** What people come for: the catalogue of a city's procedures. */
@NullMarked
package jp.madoguchi.core.procedure;

import org.jspecify.annotations.NullMarked;
