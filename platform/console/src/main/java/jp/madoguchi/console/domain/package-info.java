/** The cities' own domains, as operators see them. */
@NullMarked
package jp.madoguchi.console.domain;

import org.jspecify.annotations.NullMarked;
