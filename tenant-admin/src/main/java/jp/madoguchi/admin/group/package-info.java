/** Groups of a city's staff, what each may do, and who is in them. */
@NullMarked
package jp.madoguchi.admin.group;

import org.jspecify.annotations.NullMarked;
