/** Who may enter the city's console and what they may do there. */
@NullMarked
package jp.madoguchi.admin.access;

import org.jspecify.annotations.NullMarked;
