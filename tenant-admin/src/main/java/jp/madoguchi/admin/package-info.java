/** The city's console for its staff and call centre. */
@NullMarked
package jp.madoguchi.admin;

import org.jspecify.annotations.NullMarked;
